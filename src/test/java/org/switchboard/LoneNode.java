package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import slacksim.SimSettings;
import slacksim.SlackSim;
import slacksim.Workspace;

/**
 * A node with a simulated Slack and the people of Riverbend for itself, for tests that
 * disturb what others share.
 */
public final class LoneNode implements AutoCloseable {

	private final int port = Node.freePort();

	private final SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));

	private final Workspace workspace = this.slack.app(TwoNodes.SECRET, List.of(Node.url(this.port)))
		.subscribes(Manifest.events())
		.workspace();

	private final Node node;

	private LoneNode(RedisForTests redis, String districtFile, String... others) {
		Riverbend.moveInto(this.workspace);
		try {
			List<String> settings = new ArrayList<>(TwoNodes.settings(redis, this.slack, this.workspace, districtFile));
			settings.addAll(List.of(others));
			this.node = Node.start(this.port, Clock.systemUTC(), settings);
		}
		catch (RuntimeException ex) {
			this.slack.close();
			throw ex;
		}
	}

	/**
	 * Starts a node.
	 * @param redis where it keeps everything
	 * @return the node, once it serves
	 */
	public static LoneNode over(RedisForTests redis) {
		return new LoneNode(redis, TwoNodes.DISTRICT);
	}

	/**
	 * Starts a node with a district file of its own.
	 * @param redis where it keeps everything
	 * @param districtFile the file
	 * @return the node, once it serves
	 */
	public static LoneNode with(RedisForTests redis, Path districtFile) {
		return new LoneNode(redis, "file:" + districtFile);
	}

	/**
	 * Starts a node with surveys.
	 * @param redis where it keeps everything
	 * @param surveyFile the file
	 * @return the node, once it serves
	 */
	public static LoneNode asking(RedisForTests redis, Path surveyFile) {
		return new LoneNode(redis, TwoNodes.DISTRICT, "switchboard.survey.file=file:" + surveyFile,
				"switchboard.survey.secret=secret-of-the-surveys");
	}

	/**
	 * Writes the district's file.
	 * @param target where to
	 * @param was what to replace
	 * @param is what to replace it with
	 */
	public static void writeDistrict(Path target, String was, String is) {
		try {
			Files.writeString(target, Riverbend.text().replace(was, is));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Workspace workspace() {
		return this.workspace;
	}

	/**
	 * Asks for the readiness of the node.
	 * @return the HTTP status
	 */
	public int readiness() {
		return this.node.readiness();
	}

	@Override
	public void close() {
		this.node.close();
		this.slack.close();
	}

}

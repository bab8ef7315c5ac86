package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import slacksim.SlackSim;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

/**
 * A node with its own simulated Slack and Riverbend, for tests that would disturb others.
 */
public final class LoneNode implements AutoCloseable {

	private final int port = Node.freePort();

	private final SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));

	private final Workspace workspace = this.slack.app(TwoNodes.SECRET, List.of(Node.url(this.port)))
		.subscribes(Manifest.events())
		.workspace();

	private final List<String> settings;

	private Node node;

	private LoneNode(RedisForTests redis, String districtFile, String... others) {
		Riverbend.moveInto(this.workspace);
		this.settings = TwoNodes.settings(redis, this.slack, this.workspace, districtFile);
		try {
			this.node = started(others);
		}
		catch (RuntimeException ex) {
			this.slack.close();
			throw ex;
		}
	}

	/** Starts a node and returns it once it serves. */
	public static LoneNode over(RedisForTests redis) {
		return new LoneNode(redis, TwoNodes.DISTRICT);
	}

	/** Starts a node with its own district file and returns it once it serves. */
	public static LoneNode with(RedisForTests redis, Path districtFile) {
		return new LoneNode(redis, "file:" + districtFile);
	}

	/** Starts a node with surveys and returns it once it serves. */
	public static LoneNode asking(RedisForTests redis, Path surveyFile) {
		return new LoneNode(redis, TwoNodes.DISTRICT, "switchboard.survey.file=file:" + surveyFile,
				"switchboard.survey.secret=secret-of-the-surveys");
	}

	/**
	 * Starts a node that encrypts with the keys of a file, and returns it once it serves.
	 * @param redis its Redis
	 * @param keys the keys as configured
	 */
	public static LoneNode sealing(RedisForTests redis, String keys) {
		return new LoneNode(redis, TwoNodes.DISTRICT, sealing(keys));
	}

	public Node node() {
		return this.node;
	}

	/** Restarts the node with other keys. */
	public void restartSealing(String keys) {
		this.node.close();
		this.node = started(sealing(keys));
	}

	// like a mounted secret
	private static String sealing(String keys) {
		try {
			Path secrets = Files.createTempDirectory("secrets");
			Files.writeString(secrets.resolve("switchboard.sealing.keys"), keys + "\n");
			return "spring.config.import=configtree:" + secrets + "/";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Node started(String... others) {
		List<String> all = new ArrayList<>(this.settings);
		all.addAll(List.of(others));
		return Node.start(this.port, Clock.systemUTC(), all);
	}

	/**
	 * Writes the demo district's file with a replacement.
	 * @param target where to write it
	 * @param was the text to replace
	 * @param is its replacement
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

	/** Returns the HTTP status of the node's readiness. */
	public int readiness() {
		return this.node.readiness();
	}

	@Override
	public void close() {
		this.node.close();
		this.slack.close();
	}

}

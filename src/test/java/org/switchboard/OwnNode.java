package org.switchboard;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.SlackSim;
import slacksim.wire.BotOutput;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Reload;
import org.switchboard.workspace.WorkspaceId;

/**
 * A node with a Redis, a simulated Slack and a clock for itself, for tests that are about
 * months.
 */
public final class OwnNode implements AutoCloseable {

	private final TestClock clock = new TestClock();

	private final RedisForTests redis = RedisForTests.another();

	private final SlackSim slack = SlackForTests.start(SimSettings.of(this.clock).withSigningClock(this.clock));

	private final int port = Node.freePort();

	private final Workspace workspace = this.slack.app(TwoNodes.SECRET, List.of(Node.url(this.port)))
		.subscribes(Manifest.events())
		.workspace();

	private final Node node;

	/**
	 * Starts all.
	 * @param begin what the clock shows first
	 * @param moveIn fills the workspace with the people of the district
	 * @param district the district's file
	 * @param surveys the survey file, as Spring names it
	 */
	public OwnNode(Instant begin, Consumer<Workspace> moveIn, Path district, String surveys) {
		showTime(begin);
		moveIn.accept(this.workspace);
		List<String> settings = new ArrayList<>(
				TwoNodes.settings(this.redis, this.slack, this.workspace, "file:" + district));
		// a machine that is busy for once is to lose no click of a year
		settings.addAll(List.of("spring.data.redis.timeout=10s", "switchboard.schedule.sweep=100ms",
				"switchboard.survey.file=" + surveys, "switchboard.survey.secret=secret-of-the-surveys"));
		try {
			this.node = Node.start(this.port, this.clock, settings);
		}
		catch (RuntimeException ex) {
			this.slack.close();
			this.redis.close();
			throw ex;
		}
	}

	/**
	 * Moves the clock, which goes on from there.
	 * @param to what it shows
	 */
	public void showTime(Instant to) {
		this.clock.shows(to);
	}

	/**
	 * Shows somebody what the node sends from now on.
	 * @param witness is not to be kept waiting
	 */
	public void shows(Consumer<BotOutput> witness) {
		this.slack.shows(witness);
	}

	/**
	 * Loads another district's file.
	 * @param yaml the file
	 */
	public void reload(String yaml) {
		Directories directories = this.node.bean(Directories.class);
		if (directories.load(new WorkspaceId(this.workspace.id()), yaml,
				"a test") instanceof Reload.Rejected rejected) {
			throw new AssertionError(rejected);
		}
	}

	public <T> T bean(Class<T> type) {
		return this.node.bean(type);
	}

	public Workspace workspace() {
		return this.workspace;
	}

	public Instant now() {
		return this.clock.instant();
	}

	public StringRedisTemplate redis() {
		return this.redis.template();
	}

	@Override
	public void close() {
		this.node.close();
		this.slack.close();
		this.redis.close();
	}

}

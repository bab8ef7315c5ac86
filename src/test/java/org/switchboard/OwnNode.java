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

/** A node with its own Redis, simulated Slack and clock, for tests that span months. */
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
	 * Starts everything.
	 * @param begin the clock's start time
	 * @param moveIn adds the district's people to the workspace
	 * @param district the district's file
	 * @param surveys the survey file, as Spring names it
	 */
	public OwnNode(Instant begin, Consumer<Workspace> moveIn, Path district, String surveys) {
		showTime(begin);
		moveIn.accept(this.workspace);
		List<String> settings = new ArrayList<>(
				TwoNodes.settings(this.redis, this.slack, this.workspace, "file:" + district));
		// a slow machine should lose none of a year's clicks
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

	/** Moves the clock, which keeps running from there. */
	public void showTime(Instant to) {
		this.clock.shows(to);
	}

	/**
	 * Shows what the node sends from now on.
	 * @param witness must return quickly
	 */
	public void shows(Consumer<BotOutput> witness) {
		this.slack.shows(witness);
	}

	/** Loads another district file. */
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

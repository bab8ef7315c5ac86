package org.switchboard;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import slacksim.SlackSim;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import org.switchboard.workspace.WorkspaceId;

/**
 * Nodes at the end of a {@link RedisLine}, with their own Redis, simulated Slack and
 * Riverbend, for tests in which Redis fails.
 */
final class DistantNodes implements AutoCloseable {

	private final RedisForTests redis = RedisForTests.another();

	private final RedisLine line = RedisLine.to(this.redis);

	private final TestClock slackClock = new TestClock();

	private final SlackSim slack = SlackForTests.start(SimSettings.of(this.slackClock));

	private final Deployment deployment;

	private final SlackApp app;

	private final List<Integer> ports;

	private final Workspace workspace;

	private final List<String> settings;

	private List<Node> nodes = List.of();

	private DistantNodes(Deployment deployment) {
		this.ports = Stream.generate(Node::freePort).limit(deployment.nodes()).toList();
		this.deployment = deployment;
		this.app = deployment.app(this.slack, TwoNodes.SECRET, this.ports);
		this.workspace = this.app.workspace();
		Riverbend.moveInto(this.workspace);
		List<String> all = new ArrayList<>(
				TwoNodes.settings(this.line.port(), this.slack, this.workspace, TwoNodes.DISTRICT));
		// so that what was lost on the line is picked up soon
		all.addAll(List.of("switchboard.journal.take-over-after=1s", "switchboard.delivery.lease=3s",
				"switchboard.slack.call-timeout=1s"));
		this.settings = deployment.settings(this.app, all);
	}

	/** Starts nodes and returns them once they serve. */
	static DistantNodes in(Deployment deployment) {
		DistantNodes distant = new DistantNodes(deployment);
		distant.start();
		return distant;
	}

	RedisForTests redis() {
		return this.redis;
	}

	RedisLine line() {
		return this.line;
	}

	/**
	 * Moves Slack's clock by a minute, after which it sends an unacknowledged event a
	 * third time.
	 */
	void aMinutePasses() {
		this.slackClock.moveForward(Duration.ofMinutes(1));
	}

	Workspace workspace() {
		return this.workspace;
	}

	Person person(String name) {
		return this.workspace.person(name);
	}

	/** Fills in the form about a late bus as Maya, without submitting it. */
	Modal mayaFillsIn(String summary) {
		return fillsIn("Maya Lindgren", summary);
	}

	/** Fills in the form about a late bus as another principal, without submitting it. */
	Modal fillsIn(String principal, String summary) {
		return Town.fillsIn(person(principal).runs("/request").modal(), "Transportation", "Late bus", summary);
	}

	WorkspaceId workspaceId() {
		return new WorkspaceId(this.workspace.id());
	}

	Node first() {
		return this.nodes.get(0);
	}

	/**
	 * Stops all nodes and replaces them with new ones, which know only what Redis knows.
	 */
	void restart() {
		stop();
		start();
	}

	private void start() {
		this.nodes = this.ports.stream().map((port) -> Node.start(port, Clock.systemUTC(), this.settings)).toList();
		if (this.deployment.socketMode()) {
			this.app.awaitsConnections(2 * this.nodes.size());
		}
	}

	private void stop() {
		this.nodes.forEach(Node::close);
		this.nodes = List.of();
	}

	@Override
	public void close() {
		stop();
		this.slack.close();
		this.line.close();
		this.redis.close();
	}

}

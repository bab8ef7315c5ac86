package org.switchboard;

import java.util.List;

import slacksim.SimSettings;
import slacksim.SlackApp;
import slacksim.SlackSim;
import slacksim.Workspace;

import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Two nodes of Switchboard over one Redis and one simulated Slack, which sends what
 * happens to the one and the other in turn. Started once for all tests.
 */
public final class TwoNodes {

	private static final String SECRET = "secret-of-the-tests";

	private static final TwoNodes SHARED = new TwoNodes();

	private final TestClock clock = new TestClock();

	private final SlackSim slack;

	private final SlackApp app;

	private final List<Node> nodes;

	private TwoNodes() {
		this.slack = SlackSim.start(0, SimSettings.of(this.clock).withSigningClock(this.clock));
		int first = Node.freePort();
		int second = Node.freePort();
		this.app = this.slack.app(SECRET, List.of(Node.url(first), Node.url(second)));
		Workspace workspace = this.app.workspace();
		Riverbend.moveInto(workspace);
		List<String> settings = List.of("spring.data.redis.port=" + RedisForTests.shared().port(),
				"switchboard.slack.api-url=" + this.slack.apiUrl(), "switchboard.slack.signing-secret=" + SECRET,
				"switchboard.slack.bot-token=" + workspace.botToken(),
				"switchboard.directory.file=classpath:" + Riverbend.FILE, "switchboard.delivery.post-interval=10ms",
				"switchboard.delivery.updates-per-minute=6000", "spring.main.banner-mode=off");
		this.nodes = List.of(Node.start(first, this.clock, settings), Node.start(second, this.clock, settings));
	}

	public static TwoNodes shared() {
		return SHARED;
	}

	public TestClock clock() {
		return this.clock;
	}

	public Node first() {
		return this.nodes.get(0);
	}

	public Node second() {
		return this.nodes.get(1);
	}

	Town freshTown() {
		Workspace workspace = this.app.workspace();
		Riverbend.moveInto(workspace);
		this.nodes.forEach((node) -> node.bean(Workspaces.class).join(workspace.botToken()));
		return new Town(workspace, this);
	}

	void leave(Town town) {
		WorkspaceId workspace = town.id();
		this.nodes.forEach((node) -> node.bean(Workspaces.class).leave(workspace));
	}

}

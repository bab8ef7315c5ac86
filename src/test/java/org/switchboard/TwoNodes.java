package org.switchboard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import slacksim.SlackSim;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import org.switchboard.directory.Directories;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Two nodes of Switchboard on one Redis and one simulated Slack, which sends deliveries
 * to them in turn, unless {@link Deployment} says otherwise. Started once for all tests.
 */
public final class TwoNodes {

	static final String SECRET = "secret-of-the-tests";

	/** The signing secret that is being replaced. */
	static final String PREVIOUS_SECRET = "secret-of-the-tests-before";

	/** The token that lets programs read the figures. */
	public static final String API_TOKEN = "token-of-the-figures";

	static final String DISTRICT = "classpath:" + Riverbend.FILE;

	private final TestClock clock = new TestClock();

	private final SlackSim slack;

	private final SlackApp app;

	private final List<Node> nodes;

	private TwoNodes() {
		this.slack = SlackForTests
			.start(SimSettings.of(this.clock).withSigningClock(this.clock).withPatience(PatienceExtension.PATIENCE))
			.guides(DemoWorkspace.guide());
		List<Deployment> deployments = Deployment.ofTown();
		Deployment first = deployments.get(0);
		List<Integer> ports = Stream.generate(Node::freePort).limit(first.nodes()).toList();
		this.app = first.app(this.slack, SECRET, ports);
		if (deployments.size() > 1) {
			this.app.alsoUsesSocketMode();
		}
		Workspace workspace = this.app.workspace();
		Riverbend.moveInto(workspace);
		List<String> settings = new ArrayList<>(settings(RedisForTests.shared(), this.slack, workspace, DISTRICT));
		// a machine that is slow for a second should fail no test
		settings.addAll(List.of("spring.data.redis.timeout=10s", "switchboard.schedule.sweep=500ms",
				"switchboard.journal.poll=2s", "switchboard.survey.file=classpath:org/switchboard/survey/town.yml",
				"switchboard.survey.secret=secret-of-the-surveys",
				"switchboard.api.tokens=classpath:org/switchboard/access/tokens.txt",
				"switchboard.api.calls-per-minute=6000"));
		Iterator<Integer> free = Stream.concat(ports.stream(), Stream.generate(Node::freePort)).iterator();
		this.nodes = deployments.stream()
			.flatMap((deployment) -> Stream
				.generate(() -> Node.start(free.next(), this.clock, deployment.settings(this.app, settings)))
				.limit(deployment.nodes()))
			.toList();
	}

	/** Returns a node's settings for serving a simulated workspace without delays. */
	static List<String> settings(RedisForTests redis, SlackSim slack, Workspace workspace, String districtFile) {
		return settings(redis.port(), slack, workspace, districtFile);
	}

	static List<String> settings(int redis, SlackSim slack, Workspace workspace, String districtFile) {
		return List.of("spring.data.redis.port=" + redis, "switchboard.slack.api-url=" + slack.apiUrl(),
				"switchboard.slack.signing-secret=" + SECRET,
				"switchboard.slack.previous-signing-secret=" + PREVIOUS_SECRET,
				"switchboard.slack.bot-token=" + workspace.botToken(), "switchboard.directory.file=" + districtFile,
				"switchboard.draft.ticket-channels=C0N1TRANSPORT", "switchboard.delivery.post-interval=10ms",
				"switchboard.delivery.updates-per-minute=6000", "switchboard.request.alarm.recount=5s",
				// only by hand, because tests move the clock
				"switchboard.request.unclaimed.cron=-", "switchboard.digest.cron=-", "spring.main.banner-mode=off");
	}

	public static TwoNodes shared() {
		return Shared.NODES;
	}

	public TestClock clock() {
		return this.clock;
	}

	public Node first() {
		return this.nodes.get(0);
	}

	/** Returns the other node, if there is one. */
	public Node second() {
		return this.nodes.get(this.nodes.size() - 1);
	}

	/** Starts one more node for a town. */
	public Node third(Town town, String... others) {
		List<String> settings = new ArrayList<>(
				settings(RedisForTests.shared(), this.slack, town.workspace(), DISTRICT));
		settings.addAll(List.of(others));
		return Node.start(Node.freePort(), this.clock, settings);
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
		// otherwise each node would check it every second until all tests end
		first().bean(Directories.class).forget(workspace);
		// otherwise what thousands of towns said would fill the tests' memory
		this.app.forget(town.workspace());
		this.app.staysOnHttp(false);
	}

	void staysOnHttp() {
		this.app.staysOnHttp(true);
	}

	// started on first use, because some tests use only the settings
	private static final class Shared {

		private static final TwoNodes NODES = new TwoNodes();

	}

}

package org.switchboard;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import slacksim.SlackSim;
import slacksim.limits.Rates;
import slacksim.support.SimClock;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

/**
 * Switchboard without Slack: its own Redis, a fictional district and a simulated Slack.
 * Started by {@code ./mvnw spring-boot:test-run}.
 */
public final class DemoDistrict implements AutoCloseable {

	private static final Ports PORTS = new Ports(8090, 8080, 8081, 6390);

	private static final String SIGNING_SECRET = "demo-signing-secret";

	private final DemoHistory history;

	private final SimClock clock;

	private final RedisForTests redis;

	private final SlackSim slack;

	private final Workspace workspace;

	private final Node node;

	private final Stillness stillness;

	private DemoDistrict(Ports ports, Clock today) {
		this.history = DemoHistory.before(today.instant());
		this.clock = SimClock.startingAt(this.history.begin());
		this.redis = RedisForTests.on(ports.redis());
		this.slack = SlackSim.start(ports.slack(), SimSettings.movedBy(this.clock).withRates(Rates.ofSlack()));
		SlackApp app = this.slack.app(SIGNING_SECRET, List.of(Node.url(ports.switchboard())))
			.grants(Manifest.scopes())
			.subscribes(Manifest.events())
			.offers(Manifest.read());
		this.workspace = DemoWorkspace.of(app);
		this.slack.guides(DemoWorkspace.guide()).troublesWith(new RedisAway(this.redis).trouble());
		this.node = Node.start(ports.switchboard(), this.clock,
				settings(this.redis, this.slack.apiUrl(), ports.management()));
		this.stillness = new Stillness(this.redis.template(), this.workspace.id());
		this.history.happensIn(this.workspace, this.clock, this.stillness);
		Instant now = today.instant();
		// the last events may have run past now
		if (this.clock.instant().isBefore(now)) {
			this.clock.moveTo(now);
		}
	}

	DemoHistory history() {
		return this.history;
	}

	public static void main(String[] args) {
		for (int port : List.of(PORTS.slack(), PORTS.switchboard(), PORTS.management(), PORTS.redis())) {
			if (!Node.isFree(port)) {
				System.err.println(
						"Port " + port + " is taken, perhaps by another demo. Stop what uses it, then start again.");
				System.exit(1);
			}
		}
		System.out.println("Three months of Riverbend's history are played, which takes half a minute…");
		start(PORTS, Clock.systemUTC());
		System.out.println(welcome());
	}

	/**
	 * Starts the demo and returns it once its whole history has happened.
	 * @param ports the ports to use
	 * @param today the end of its history; the demo's clock continues from there
	 */
	public static DemoDistrict start(Ports ports, Clock today) {
		return new DemoDistrict(ports, today);
	}

	/** Returns its workspace in the simulated Slack. */
	public Workspace workspace() {
		return this.workspace;
	}

	/**
	 * Waits until the bot is idle, and moves the clock past waits for Slack's rate
	 * limits.
	 */
	public void awaitsStillness() {
		this.stillness.awaits(this.clock);
	}

	RedisForTests redis() {
		return this.redis;
	}

	Node node() {
		return this.node;
	}

	/**
	 * Returns the clock of Slack and the bot, which runs in real time until someone moves
	 * it.
	 */
	SimClock clock() {
		return this.clock;
	}

	@Override
	public void close() {
		this.node.close();
		this.slack.close();
		this.redis.close();
	}

	private static List<String> settings(RedisForTests redis, String slack, int management) {
		return List.of("spring.data.redis.port=" + redis.port(), Node.MANAGEMENT_PORT + management,
				"switchboard.slack.api-url=" + slack, "switchboard.slack.signing-secret=" + SIGNING_SECRET,
				"switchboard.slack.bot-token=" + DemoWorkspace.BOT_TOKEN,
				"switchboard.directory.file=classpath:" + Riverbend.FILE,
				"switchboard.survey.file=classpath:demo/surveys.yml", "switchboard.survey.secret=only-for-the-demo",
				// people who move the clock don't want to wait for what becomes due
				"switchboard.schedule.sweep=200ms", "switchboard.delivery.poll=50ms",
				// its history takes minutes; /switchboard jobs shows it
				"switchboard.request.unclaimed.cron=-");
	}

	private static String welcome() {
		return """

				Switchboard serves Riverbend Public Schools: 45 schools in 3 networks.
				  Slack, simulated   http://localhost:%d   (open it in a browser)
				  Switchboard        http://localhost:%d, and for programs http://localhost:%d/api
				  Redis              localhost:%d   (redis-cli -p %d keys 'sb:*')
				Three months of history are in it, and its clock can be moved.

				Try, in another terminal:
				  curl -s localhost:%d/sim/T0DEMO/command -d '{"user": "Maya Lindgren", "command": "/request", "text": "bus 14 late again"}'
				More in README.md. Ctrl+C ends it; the next start begins afresh.
				"""
			.formatted(PORTS.slack(), PORTS.switchboard(), PORTS.management(), PORTS.redis(), PORTS.redis(),
					PORTS.slack());
	}

	/**
	 * The ports of the demo.
	 *
	 * @param slack the simulated Slack's
	 * @param switchboard the node's
	 * @param management the node's management port
	 * @param redis Redis's
	 */
	public record Ports(int slack, int switchboard, int management, int redis) {

		/** Returns unused ports, for a demo next to others. */
		public static Ports free() {
			return new Ports(Node.freePort(), Node.freePort(), Node.freePort(), Node.freePort());
		}

	}

}

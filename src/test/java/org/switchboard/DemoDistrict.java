package org.switchboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import slacksim.Rates;
import slacksim.SimSettings;
import slacksim.SlackApp;
import slacksim.SlackSim;
import slacksim.User;
import slacksim.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Switchboard without Slack: on a Redis of its own, for a district that does not exist,
 * in a Slack that is simulated. What {@code ./mvnw spring-boot:test-run} starts.
 */
public final class DemoDistrict {

	private static final int SLACK = 8090;

	private static final int SWITCHBOARD = 8080;

	private static final int REDIS = 6390;

	private static final String SIGNING_SECRET = "demo-signing-secret";

	private static final String BOT_TOKEN = "xoxb-demo";

	private DemoDistrict() {
	}

	public static void main(String[] args) {
		for (int port : List.of(SLACK, SWITCHBOARD, REDIS)) {
			if (!Node.isFree(port)) {
				System.err.println(
						"Port " + port + " is taken, perhaps by another demo. Stop what uses it, then start again.");
				System.exit(1);
			}
		}
		Clock clock = Clock.systemUTC();
		RedisForTests redis = RedisForTests.on(REDIS);
		SlackSim slack = SlackSim.start(SLACK, SimSettings.of(clock).withRates(Rates.ofSlack()));
		SlackApp app = slack.app(SIGNING_SECRET, List.of(Node.url(SWITCHBOARD))).offers(Manifest.read());
		Workspace workspace = app.workspace("T0DEMO", BOT_TOKEN);
		Riverbend.moveInto(workspace);
		// where principals can type a command, as everybody is in such a channel
		workspace.channel("C0GENERAL", "general", workspace.people().stream().map(User::id).toArray(String[]::new))
			.withoutBot();
		slack.guides(guide());
		Node.start(SWITCHBOARD, clock, settings(redis, slack.apiUrl()));
		System.out.println(welcome(redis));
	}

	private static JsonNode guide() {
		try (InputStream stream = new ClassPathResource("demo/guide.json").getInputStream()) {
			return JsonMapper.builder().build().readTree(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> settings(RedisForTests redis, String slack) {
		return List.of("spring.data.redis.port=" + redis.port(), "switchboard.slack.api-url=" + slack,
				"switchboard.slack.signing-secret=" + SIGNING_SECRET, "switchboard.slack.bot-token=" + BOT_TOKEN,
				"switchboard.directory.file=classpath:" + Riverbend.FILE);
	}

	private static String welcome(RedisForTests redis) {
		return """

				Switchboard serves Riverbend Public Schools: 45 schools in 3 networks.
				  Slack, simulated   http://localhost:%d   (open it in a browser)
				  Switchboard        http://localhost:%d
				  Redis              localhost:%d   (redis-cli -p %d keys 'sb:*')

				Try, in another terminal:
				  curl -s localhost:%d/sim/T0DEMO/command -d '{"user": "Maya Lindgren", "command": "/request", "text": "bus 14 late again"}'
				More in README.md. Ctrl+C ends it; the next start begins afresh.
				"""
			.formatted(SLACK, SWITCHBOARD, redis.port(), redis.port(), SLACK);
	}

}

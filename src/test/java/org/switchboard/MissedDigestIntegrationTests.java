package org.switchboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.SlackSim;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A Monday on which no node runs. */
class MissedDigestIntegrationTests {

	private static final Instant SATURDAY = Instant.parse("2031-09-27T15:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2031-09-30T15:00:00Z");

	private static final String HEADING = "Weekly service report: Riverbend";

	private final TestClock clock = new TestClock();

	private final List<Integer> ports = Stream.generate(Node::freePort).limit(2).toList();

	@Test
	void returningNodesSendTheMissedReportOnce() {
		this.clock.shows(SATURDAY);
		try (SlackSim slack = SlackForTests
			.start(SimSettings.of(this.clock).withSigningClock(this.clock).withPatience(PatienceExtension.PATIENCE))) {
			Workspace workspace = slack.app(TwoNodes.SECRET, this.ports.stream().map(Node::url).toList())
				.subscribes(Manifest.events())
				.workspace();
			Riverbend.moveInto(workspace);
			try (Node last = node(0, slack, workspace)) {
				await().until(() -> nextDigest(last, workspace).isBefore(TUESDAY));
			}
			this.clock.shows(TUESDAY);
			try (Node first = node(0, slack, workspace); Node second = node(1, slack, workspace)) {
				Person rafael = workspace.person("Rafael Diaz");
				assertThat(rafael.dm().card(HEADING).text()).contains("This report was due",
						"but Switchboard wasn't running");
				await().until(() -> nextDigest(first, workspace).isAfter(TUESDAY));
				assertThat(nextDigest(second, workspace)).isEqualTo(Instant.parse("2031-10-06T11:00:00Z"));
				new Stillness(second.bean(StringRedisTemplate.class), workspace.id()).awaits();
				assertThat(rafael.dm().lines().stream().filter((line) -> line.contains(HEADING))).hasSize(1);
			}
		}
	}

	private Node node(int which, SlackSim slack, Workspace workspace) {
		List<String> settings = new ArrayList<>(
				TwoNodes.settings(RedisForTests.shared(), slack, workspace, TwoNodes.DISTRICT));
		settings.remove("switchboard.digest.cron=-");
		settings.add("switchboard.schedule.sweep=100ms");
		return Node.start(this.ports.get(which), this.clock, settings);
	}

	private static Instant nextDigest(Node node, Workspace workspace) {
		Object millis = node.bean(StringRedisTemplate.class)
			.opsForHash()
			.get(new WorkspaceId(workspace.id()).key("due", "recurring") + ":at", "digest");
		return (millis != null) ? Instant.ofEpochMilli(Long.parseLong(millis.toString())) : Instant.MAX;
	}

}

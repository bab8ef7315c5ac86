package org.switchboard.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import slacksim.SlackSim;
import slacksim.faults.Fault;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import org.switchboard.AtOnce;
import org.switchboard.MovableClock;
import org.switchboard.SlackForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SlackNamesIntegrationTests {

	private static final WorkspaceId ID = new WorkspaceId("T0TEST");

	private final SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));

	private final Workspace workspace = this.slack.app("secret", List.of())
		.workspace(ID.value(), SlackApiForTests.TOKEN);

	private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));

	private final SlackNames names = names(Duration.ofSeconds(20));

	private SlackNames names(Duration replyTimeout) {
		URI api = URI.create(this.slack.apiUrl());
		return new SlackNames(SlackApiForTests.at(api), new SimpleAsyncTaskExecutor(),
				new SlackProperties("", "", "", "", 1, api, replyTimeout, replyTimeout), this.clock);
	}

	SlackNamesIntegrationTests() {
		this.workspace.user("U1", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.user("U2", "Ben Okafor", "ben@riverbend.example");
		this.workspace.channel("C1", "general").withoutBot();
		this.workspace.channel("C2", "layoffs").asPrivate();
		this.workspace.channel("C3", "secret").asPrivate().withoutBot();
		this.workspace.traits().group("S1", "bus-office");
	}

	@AfterEach
	void close() {
		this.slack.close();
	}

	private String typed(String message) {
		return typed(this.names, message);
	}

	private static String typed(SlackNames names, String message) {
		return names.typed(ID, message, (user) -> user.equals("U1") ? Optional.of("Ms. Ruiz") : Optional.empty());
	}

	private int calls(String method) {
		return this.workspace.transcript().calls(method).size();
	}

	@Test
	void prefersDistrictNamesToSlackNames() {
		assertThat(typed("<@U1>, <@U2>, <#C1>, <!subteam^S1>"))
			.isEqualTo("@Ms. Ruiz, @Ben Okafor, #general, @bus-office");
		assertThat(calls("users.info")).isOne();
	}

	@Test
	void usesNamesInTheMessageWithoutACall() {
		assertThat(typed("<@U2|ben>, <#C1|general>, <!subteam^S1|@buses>, <!here>"))
			.isEqualTo("@ben, #general, @buses, @here");
		assertThat(calls("users.info") + calls("conversations.info") + calls("usergroups.list")).isZero();
	}

	@Test
	void looksUpNothingButIds() {
		assertThat(typed("<@a zebra bit me> <#U2 zebra> <!subteam^a zebra>")).isEqualTo("someone a channel a group");
		assertThat(calls("users.info") + calls("conversations.info") + calls("usergroups.list")).isZero();
	}

	@Test
	void hidesPrivateChannels() {
		assertThat(typed("<#C2> <#C3>")).isEqualTo("a private channel a private channel");
	}

	@Test
	void hidesPrivateChannelsWithoutTheScope() {
		this.workspace.failNext("conversations.info", 1, Fault.refusal("missing_scope"));
		assertThat(typed("<#C2>")).isEqualTo("a private channel");
	}

	@Test
	void cachesNamesForAnHour() {
		typed("<@U2> and <@U2>");
		this.clock.move(Duration.ofMinutes(59));
		assertThat(typed("<@U2>")).isEqualTo("@Ben Okafor");
		assertThat(calls("users.info")).isOne();
		await().untilAsserted(() -> {
			this.clock.move(Duration.ofMinutes(1));
			typed("<@U2>");
			assertThat(calls("users.info")).isEqualTo(2);
		});
	}

	@Test
	void makesOneCallForConcurrentLookUps() {
		this.workspace.slows(Duration.ofMillis(300));
		assertThat(AtOnce.all(Collections.nCopies(8, () -> typed("<@U2>")))).containsOnly("@Ben Okafor");
		assertThat(calls("users.info")).isOne();
	}

	@Test
	void keepsNoOneWaiting() {
		SlackNames impatient = names(Duration.ofSeconds(2));
		this.workspace.slows(Duration.ofSeconds(3));
		Instant before = Clock.systemUTC().instant();
		assertThat(typed(impatient, "<@U2> in <#C1> with <!subteam^S1>"))
			.isEqualTo("someone in a channel with a group");
		assertThat(Duration.between(before, Clock.systemUTC().instant())).isLessThan(Duration.ofSeconds(3));
	}

	@Test
	void retriesAfterAMinuteIfSlackDoesNotAnswer() {
		this.workspace.failNext("conversations.info", 1, Fault.refusal("internal_error"));
		assertThat(typed("<#C1>")).isEqualTo("a channel");
		assertThat(typed("<#C1>")).isEqualTo("a channel");
		await().untilAsserted(() -> {
			this.clock.move(Duration.ofMinutes(1));
			assertThat(typed("<#C1>")).isEqualTo("#general");
		});
	}

	@Test
	void limitsLookUpsPerMessage() {
		StringBuilder message = new StringBuilder();
		for (int i = 0; i < 100; i++) {
			message.append("<@U9").append(i).append(">");
		}
		typed(message.toString());
		assertThat(calls("users.info")).isLessThanOrEqualTo(20);
	}

}

package org.switchboard.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slacksim.SlackSim;
import slacksim.faults.Fault;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import org.switchboard.AtOnce;
import org.switchboard.MovableClock;
import org.switchboard.SlackForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

class AvatarsIntegrationTests {

	private static final WorkspaceId ID = new WorkspaceId("T0TEST");

	private final SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));

	private final Workspace workspace = this.slack.app("secret", List.of())
		.workspace(ID.value(), SlackApiForTests.TOKEN);

	private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));

	private final Avatars portraits = new Avatars(SlackApiForTests.at(URI.create(this.slack.apiUrl())), this.clock);

	AvatarsIntegrationTests() {
		this.workspace.user("U1", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.user("U2", "Ben Okafor", "ben@riverbend.example");
	}

	@AfterEach
	void close() {
		this.slack.close();
	}

	private String portrait(String userId) {
		return this.portraits.of(ID, userId);
	}

	private int calls() {
		return this.workspace.transcript().calls("users.info").size();
	}

	@Test
	void returnsPictureAddresses() {
		assertThat(portrait("U1")).isEqualTo(this.slack.url() + "/avatars/T0TEST/U1_72.svg");
		assertThat(portrait("U2")).contains("U2");
	}

	@Test
	void cachesPicturesForAnHour() {
		String first = portrait("U1");
		this.clock.move(Duration.ofMinutes(59));
		assertThat(portrait("U1")).isEqualTo(first);
		assertThat(calls()).isEqualTo(1);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(portrait("U1")).isEqualTo(first);
		assertThat(calls()).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void retriesAfterAMinuteIfSlackDoesNotAnswer(Fault fault) {
		this.workspace.failNext("users.info", 1, fault);
		assertThat(portrait("U1")).isEmpty();
		this.clock.move(Duration.ofSeconds(59));
		assertThat(portrait("U1")).isEmpty();
		assertThat(calls()).isEqualTo(1);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(portrait("U1")).isNotEmpty();
	}

	static Stream<Fault> faults() {
		return Stream.of(Fault.http(500), Fault.droppedAnswer(), Fault.refusal("missing_scope"),
				Fault.rateLimited(Duration.ofSeconds(30)));
	}

	@Test
	void returnsNoPictureOfStrangers() {
		assertThat(portrait("U9")).isEmpty();
		assertThat(this.portraits.of(new WorkspaceId("T0OTHER"), "U1")).isEmpty();
	}

	@Test
	void makesOneCallForConcurrentLookUps() {
		this.workspace.slows(Duration.ofMillis(300));
		assertThat(AtOnce.all(Collections.nCopies(8, () -> portrait("U1")))).doesNotContain("").hasSize(8);
		assertThat(calls()).isEqualTo(1);
	}

}

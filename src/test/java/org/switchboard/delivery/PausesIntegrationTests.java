package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.faults.Fault;
import slacksim.workspace.Card;

import org.switchboard.LogOfTests;
import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.sealing.SealingForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** A workspace that rejects the bot, step by step. */
class PausesIntegrationTests {

	private final DeliveryTown town = DeliveryTown.idle();

	private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());

	private final Lanes lanes = new Lanes(RedisForTests.shared().template(), DeliveryNode.QUICK, SealingForTests.NONE,
			this.clock);

	private final Dispatcher dispatcher = this.town.dispatcher(this.lanes, this.clock);

	@BeforeEach
	void enqueue() {
		this.town.enqueue(Say.line("a", "C1", "first"), Say.line("b", "C1", "second"), Say.line("c", "C2", "other"));
		this.clock.move(Duration.ofSeconds(1));
	}

	@AfterEach
	void stop() {
		this.town.close();
	}

	private Instant dispatch() {
		return this.dispatcher.dispatch(this.town.id, (next) -> {
		});
	}

	private void dispatch(int times) {
		for (int time = 1; time <= times; time++) {
			dispatch();
			this.clock.move(Duration.ofMillis(20));
		}
	}

	private void dispatchEachMinute(int minutes) {
		for (int minute = 1; minute <= minutes; minute++) {
			dispatch();
			this.clock.move(Duration.ofMinutes(1));
		}
	}

	private int calls(String method) {
		return this.town.workspace.transcript().calls(method).size();
	}

	@ParameterizedTest
	@ValueSource(strings = { "account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed",
			"org_login_required", "team_access_not_granted", "ekm_access_denied", "access_denied", "accesslimited",
			"two_factor_setup_required" })
	void holdsAllLanesAndLosesNothing(String error) {
		int looks = calls("auth.test");
		this.town.workspace.refuses(error);
		dispatch(20);
		this.clock.move(Duration.ofDays(3));
		dispatch(20);
		assertThat(calls("chat.postMessage")).isEqualTo(1);
		assertThat(calls("auth.test") - looks).isEqualTo(2);
		goesOn();
	}

	@Test
	void doesNotCountThePauseAsFailures() {
		this.town.workspace.failNext("chat.postMessage", 1, Fault.lostAnswer(500));
		dispatch(1);
		this.town.workspace.refuses("token_revoked");
		this.clock.move(Duration.ofSeconds(1));
		dispatch(3);
		this.clock.move(Duration.ofDays(3));
		this.town.workspace.failNext("conversations.history", 1, Fault.http(500));
		goesOn();
	}

	@Test
	void doesNotPauseTheWorkspaceForOneRefusedMessage() {
		this.town.workspace.failNext("chat.postMessage", 1, Fault.refusal("access_denied"));
		dispatch(2);
		assertThat(other()).hasSize(1);
		goesOn();
	}

	@ParameterizedTest
	@ValueSource(strings = { "access_denied", "team_access_not_granted", "org_login_required", "ekm_access_denied" })
	void parksAMessageToAClosedConversation(String error) {
		this.town.workspace.failNext("chat.postMessage", 12, Fault.refusal(error));
		dispatchEachMinute(14);
		assertThat(this.town.parked()).extracting(ParkedDelivery::reason).containsExactly(error, error);
		assertThat(this.town.channel().messages()).extracting(Card::text).containsExactly("second");
	}

	@Test
	void parksAMessageItMayNotSearchFor() {
		String error = "access_denied";
		this.town.workspace.failNext("chat.postMessage", 1, Fault.lostAnswer(500));
		this.town.workspace.failNext("conversations.history", 100, Fault.refusal(error));
		dispatchEachMinute(10);
		assertThat(this.town.parked()).extracting(ParkedDelivery::reason).containsExactly(error);
		assertThat(this.town.channel().messages()).extracting(Card::text).containsExactly("first", "second");
		assertThat(other()).hasSize(1);
	}

	@Test
	void parksNothingWhileSlackDoesNotAnswer() {
		this.town.workspace.failNext("chat.postMessage", 20, Fault.refusal("access_denied"));
		this.town.workspace.failNext("auth.test", 200, Fault.http(503));
		dispatchEachMinute(20);
		assertThat(this.town.parked()).isEmpty();
		goesOn();
	}

	@Test
	void logsTheBeginningAndTheEndOnce() {
		try (LogOfTests log = new LogOfTests()) {
			this.town.workspace.refuses("token_revoked");
			for (int look = 1; look <= 3; look++) {
				dispatch(5);
				this.clock.move(DeliveryNode.QUICK.lease());
			}
			goesOn();
			assertThat(log.lines()).filteredOn((line) -> line.contains(this.town.id.value()))
				.containsExactly("Slack rejects the bot in " + this.town.id + ", so its messages wait: token_revoked\n",
						"Slack accepts the bot in " + this.town.id + " again, so messages resume\n");
		}
	}

	@Test
	void continuesWhileSlackDoesNotAnswer() {
		this.town.workspace.refuses("token_revoked");
		dispatch(2);
		this.town.workspace.refuses("");
		this.town.workspace.failNext("auth.test", 1, Fault.http(503));
		this.clock.move(DeliveryNode.QUICK.lease());
		dispatch(5);
		assertThat(this.town.channel().messages()).isEmpty();
		goesOn();
	}

	private void goesOn() {
		this.town.workspace.refuses("");
		this.clock.move(DeliveryNode.QUICK.lease());
		for (int time = 1; time <= 8; time++) {
			dispatch();
			this.clock.move(Duration.ofSeconds(1));
		}
		assertThat(this.town.channel().messages()).extracting(Card::text).containsExactly("first", "second");
		assertThat(other()).hasSize(1);
		assertThat(this.town.parked()).isEmpty();
	}

	private List<Card> other() {
		return this.town.workspace.person("U1").in("C2").messages();
	}

}

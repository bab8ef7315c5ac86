package org.switchboard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;

import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Something looked failed but was stored, because Redis's answer was lost: a retry on the
 * other node finds it done, and done once. And what was acknowledged survives whatever
 * happens to Redis.
 */
class StoredAfterAllIntegrationTests {

	private static final String AWAY = "Switchboard is having trouble right now";

	private static final DistantNodes nodes = DistantNodes.in(new Deployment(false, 2));

	@AfterAll
	static void stop() {
		nodes.close();
	}

	@ParameterizedTest
	@EnumSource
	void retriesAreDoneOnceWhateverHappensMeanwhile(Meanwhile meanwhile) {
		Card card = asksAboutBus14(meanwhile.toString());
		Outcome claim = card.clicks("Claim");
		card.awaits("In progress").clicks("Unassign me");
		String summary = "Bus 15 is late " + meanwhile;
		Modal form = nodes.mayaFillsIn(summary);
		Outcome submission = looksFailed(summary, form::submits);
		assertThat(form.errors().values()).singleElement().asString().startsWith(AWAY);
		meanwhile.happens();
		await().until(() -> isTaken(form));
		// again, with the same signatures
		submission.sentAgain();
		claim.sentAgain();
		assertThat(nodes.person("Maya Lindgren").runs("/request mine").ephemeral()).containsOnlyOnce("* " + summary);
		assertThat(happened(card, "RequestClaimed")).isEqualTo(1);
		assertThat(happened(card, "RequestReleased")).isEqualTo(1);
	}

	@Test
	void keepsAndShowsWhatWasSaved() {
		asksAboutBus14("in other words");
		Modal form = nodes.mayaFillsIn("Bus 16 is late");
		looksFailed("Bus 16 is late", form::submits);
		form.fills("Summary", "Bus 16 is late, and bus 17").submits();
		assertThat(form.errors()).hasEntrySatisfying("Summary",
				(error) -> assertThat(error).startsWith("Your first try was saved after all, as REQ-"));
		assertThat(form.value("Summary")).isEqualTo("Bus 16 is late, and bus 17");
		assertThat(filed("Maya Lindgren")).contains("Bus 16 is late").doesNotContain("Bus 16 is late, and bus 17");
	}

	@Test
	void sendsAnEditedReplyToo() {
		Card card = asksAboutBus14("first or second try");
		Modal reply = card.clicks("Reply…").modal().fills("text", "It is on its way");
		looksFailed("It is on its way", reply::submits);
		reply.fills("text", "It is there in ten minutes").submits();
		assertThat(reply.isOpen()).isFalse();
		card.thread().awaits("It is there in ten minutes");
		assertThat(card.thread().lines()).hasSize(2).element(0).asString().contains("It is on its way");
	}

	@ParameterizedTest
	@CsvSource({ "Reply…, text, On its way, ReplyGiven", "Ask a question…, text, Which stop?, RequesterAsked",
			"Resolve…, text, It came, RequestResolved", "Assign…, choice, Thuy Nguyen, RequestAssigned",
			"Change urgency…, choice, High, UrgencyChanged",
			"Hand off to another team…, choice, Network 1 Operations, RequestTransferred" })
	void isSubmittedOnce(String button, String field, String said, String event) {
		Card card = asksAboutBus14(event);
		Modal modal = Town.presses(card, button).modal();
		Modal filled = field.equals("text") ? modal.fills(field, said) : modal.chooses(field, said);
		looksFailed(event, filled::submits);
		assertThat(filled.errors().values()).singleElement().asString().startsWith(AWAY);
		filled.submits();
		assertThat(filled.isOpen()).as("errors %s", filled.isOpen() ? filled.errors() : "").isFalse();
		assertThat(happened(card, event)).isEqualTo(1);
	}

	@Test
	void retriedClaimCountsOnce() {
		Card card = asksAboutBus14("claimed");
		Outcome outcome = looksFailed("RequestClaimed", () -> card.clicks("Claim"));
		assertThat(outcome.ephemeral()).startsWith(AWAY);
		assertThat(card.clicks("Claim").ephemeral()).isEqualTo(key(card) + " is already assigned to you.");
		assertThat(happened(card, "RequestClaimed")).isEqualTo(1);
	}

	@Test
	void losesNothingAcknowledgedWhenRedisIsKilled() {
		nodes.redis().command("CONFIG", "SET", "appendfsync", "always");
		asksAboutBus14("before");
		List<String> names = List.of("Grace Kim", "Omar Farouk", "Marcus Bell", "Janet Kowalczyk");
		CountDownLatch some = new CountDownLatch(6);
		Stream<Callable<Integer>> principals = names.stream().map((name) -> () -> {
			for (int number = 1; number <= 5; number++) {
				Modal form = nodes.fillsIn(name, "Bus " + number + " of " + name);
				await().atMost(Duration.ofSeconds(40)).until(() -> isTaken(form));
				some.countDown();
			}
			return 5;
		});
		Callable<Integer> killer = () -> {
			some.await();
			nodes.redis().dies();
			return 0;
		};
		AtOnce.all(Stream.concat(principals, Stream.of(killer)).toList());
		assertThat(names).allSatisfy((name) -> assertThat(filed(name)).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, 5).mapToObj((number) -> "Bus " + number + " of " + name).toList()));
	}

	private static List<String> filed(String name) {
		return nodes.first()
			.bean(Requests.class)
			.askedBy(nodes.workspaceId(), nodes.person(name).id(), 100)
			.stream()
			.map((request) -> request.filing().summary())
			.toList();
	}

	// Redis runs the command, but no one learns of it
	private static Outcome looksFailed(String command, Callable<Outcome> gesture) {
		RedisStop stop = nodes.line().stopsAfter((bytes) -> bytes.contains(command));
		try {
			Outcome outcome = gesture.call();
			stop.awaits();
			assertThat(outcome.elapsed()).isLessThan(Duration.ofMillis(2500));
			return outcome;
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
		finally {
			nodes.line().heals();
		}
	}

	private static boolean isTaken(Modal form) {
		if (form.isOpen()) {
			form.submits();
		}
		return !form.isOpen();
	}

	// afterwards Redis knows the scripts, so one command does everything
	private static Card asksAboutBus14(String why) {
		nodes.mayaFillsIn("Bus 14 is late, " + why).submits();
		return nodes.person("Luther Banks").in("#n1-transportation").card("Bus 14 is late, " + why);
	}

	private static long happened(Card card, String event) {
		return nodes.first()
			.bean(Requests.class)
			.history(nodes.workspaceId(), RequestId.parse(key(card)).orElseThrow())
			.stream()
			.filter((one) -> one.getClass().getSimpleName().equals(event))
			.count();
	}

	private static String key(Card card) {
		return card.text().replaceFirst("(?s).*?(REQ-[0-9A-Z]+).*", "$1");
	}

	/** What happens between the first and the second attempt. */
	enum Meanwhile {

		NOTHING, NODES_RESTART, REDIS_RESTARTS, REDIS_IS_KILLED;

		void happens() {
			switch (this) {
				case NODES_RESTART -> nodes.restart();
				case REDIS_RESTARTS -> nodes.redis().restart();
				case REDIS_IS_KILLED -> nodes.redis().dies();
				case NOTHING -> {
					// the second attempt follows at once
				}
			}
		}

	}

}

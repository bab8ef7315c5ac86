package org.switchboard.escalation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.schedule.DueEntries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Requesters who don't reply get a reminder, and eventually their request closes; when
 * they write, it reopens.
 */
@SwitchboardTest
class AutoCloseIntegrationTests {

	private static String isAsked(Town town) {
		return isAsked(town, "Bus 14 is late");
	}

	private static String isAsked(Town town, String summary) {
		String key = town.mayaAsksAboutABus(summary);
		Card card = town.luther().in("#n1-transportation").card(key);
		Town.says(card, "Ask a question…", "Which stop?");
		card.awaits("Waiting on Maya Lindgren");
		return key;
	}

	private static void passes(Town town, int days) {
		town.nodes().clock().moveForward(Duration.ofDays(days));
	}

	private static void has(Town town, String key, Class<? extends RequestEvent> event, int times) {
		await().untilAsserted(() -> assertThat(town.history(key)).filteredOn(event::isInstance).hasSize(times));
	}

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void remindsAndThenCloses(Town town) {
		String key = isAsked(town);
		Card card = town.luther().in("#n1-transportation").card(key);
		passes(town, 5);
		town.maya()
			.dm()
			.card(key)
			.thread()
			.awaits("*Luther Banks* is waiting for your reply. If we don't hear back, this closes ");
		card.thread().awaits("No reply yet, so Switchboard reminded the requester.");
		passes(town, 9);
		town.maya().dm().card(key).awaits("Closed").thread().awaits("Closed because we didn't hear back.");
		card.awaits("Closed").thread().awaits("Closed: no reply from the school.");
		passes(town, 30);
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("The requester was reminded.",
				"Closed: no reply from the school.");
		has(town, key, AutoCloseEvent.class, 2);
	}

	// by a node that read the request before another did
	@Test
	void remindsAlthoughSetTooEarly(Town town) {
		String key = isAsked(town);
		String now = String.valueOf(town.nodes().clock().instant().toEpochMilli());
		HashOperations<String, Object, Object> redis = town.nodes()
			.first()
			.bean(StringRedisTemplate.class)
			.opsForHash();
		String times = town.id().key("due", "silence", "at");
		await().until(() -> redis.hasKey(times, key));
		town.nodes()
			.first()
			.bean(DueEntries.class)
			.set(town.id(), "silence", key, Instant.ofEpochMilli(Long.parseLong(now)));
		await().until(() -> !now.equals(redis.get(times, key)));
		passes(town, 5);
		has(town, key, AutoCloseEvent.RequesterReminded.class, 1);
	}

	@Test
	void doesNotRemindPeopleWhoAnswered(Town town) {
		String answered = isAsked(town);
		String silent = isAsked(town, "Bus 15 is late");
		town.thread(town.maya().dm().card(answered)).replies("Elm Street.");
		town.luther().in("#n1-transportation").card(answered).awaits("In progress");
		passes(town, 5);
		has(town, silent, AutoCloseEvent.class, 1);
		has(town, answered, AutoCloseEvent.class, 0);
	}

	@Test
	void restartsWaitWhenAskedAgain(Town town) {
		String key = isAsked(town);
		passes(town, 5);
		has(town, key, AutoCloseEvent.class, 1);
		Card card = town.luther().in("#n1-transportation").card(key);
		Town.says(card, "Ask a question…", "Which side of the street?");
		has(town, key, RequestEvent.RequesterAsked.class, 2);
		passes(town, 5);
		has(town, key, AutoCloseEvent.RequesterReminded.class, 2);
		has(town, key, AutoCloseEvent.RequestLapsed.class, 0);
	}

	@Test
	void messageWithinAWeekReopensRequest(Town town) {
		String key = isDone(town);
		passes(town, 6);
		town.thread(town.maya().dm().card(key)).replies("It is late again.");
		Card card = town.luther().in("#n1-transportation").card(key).awaits("In progress");
		card.thread().awaits("*Maya Lindgren* reopened this.");
		assertThat(card.thread().awaits("It is late again.").byline()).isEqualTo("Maya Lindgren, Lincoln Elementary");
		town.maya().dm().card(key).awaits("is working on it");
	}

	@Test
	void thanksDoNotReopen(Town town) {
		String key = isDone(town);
		town.thread(town.maya().dm().card(key)).replies("Thank you so much!");
		town.luther().in("#n1-transportation").card(key).thread().awaits("Thank you so much!");
		assertThat(town.luther().in("#n1-transportation").card(key).text()).contains("Resolved");
	}

	@Test
	void thanksReopenOnlyIfSomethingIsLeft(Town town) throws IOException {
		String key = isDone(town);
		List<String> lines = Files.readAllLines(Path.of("src/test/resources/org/switchboard/request/thanks.txt"));
		for (String line : lines) {
			assertThat(town.history(key)).doesNotHaveAnyElementsOfTypes(RequestEvent.RequestReopened.class);
			town.thread(town.maya().dm().card(key))
				.replies(line.replace("@Luther Banks", "<@" + town.luther().id() + ">"));
			town.luther().in("#n1-transportation").card(key).thread().awaits(line);
		}
		has(town, key, RequestEvent.RequestReopened.class, 1);
	}

	@Test
	void reopeningMessageBringsItsFiles(Town town) {
		String key = isDone(town);
		passes(town, 8);
		town.thread(town.maya().dm().card(key)).shares("roster.csv", "a,b", "It is late again.");
		Card next = town.luther().in("#n1-transportation").card("Follow-up to " + key);
		assertThat(town.thread(next).awaits("Maya Lindgren sent *roster.csv*.").files()).extracting(StoredFile::name)
			.containsExactly("roster.csv");
	}

	@Test
	void messageAfterAWeekIsNewRequest(Town town) {
		String key = isDone(town);
		passes(town, 8);
		town.thread(town.maya().dm().card(key)).replies("It is late again.");
		Card next = town.luther().in("#n1-transportation").card("Follow-up to " + key);
		assertThat(next.text()).contains("Unassigned", "Bus 14 is late");
		next.thread().awaits("It is late again.");
		await().untilAsserted(() -> assertThat(town.maya().sees()).anyMatch((line) -> line.contains("a new request")));
		has(town, key, RequestEvent.RequestReopened.class, 0);
	}

	@Test
	void lateMessageIsCorrectedInNewRequest(Town town) {
		String key = isDone(town);
		passes(town, 8);
		Card late = town.thread(town.maya().dm().card(key)).replies("Zebulon is late agian.");
		Card next = town.luther().in("#n1-transportation").card("Follow-up to " + key);
		Card there = town.thread(next).awaits("agian");
		late.edits("Zebulon is late again.");
		there.awaits("late again.");
		late.deletes();
		there.awaits("_This message was deleted._");
		await().untilAsserted(() -> assertThat(town.whereIs("Zebulon")).isEmpty());
		assertThat(town.maya().sees()).noneMatch((line) -> line.contains("never reached the other side"));
		assertThat(next.text()).contains("Bus 14 is late", "Follow-up to " + key);
	}

	@Test
	void lateMessageGoesAlongWithNewRequest(Town town) {
		String key = isDone(town);
		passes(town, 8);
		Card late = town.thread(town.maya().dm().card(key)).replies("Zebulon is late agian.");
		Card next = town.luther().in("#n1-transportation").card("Follow-up to " + key);
		Town.chooses(next, "Hand off to another team…", "Network 1 IT");
		Card there = town.person("Rajesh Iyer").in("#n1-it").card("Follow-up to " + key);
		there.thread().awaits("agian");
		late.edits("Zebulon is late again.");
		there.thread().awaits("late again.");
	}

	@Test
	void newRequestAfterTransferHasCategoryOfItsDepartment(Town town) {
		assertThat(followsTransfer(town).text()).contains("General request").doesNotContain("Late bus");
	}

	@Test
	void newRequestAfterTransferKeepsKnownCategory(Town town) {
		town.reloads((yaml) -> yaml.replace("printer: Printers", "printer: Late bus"));
		assertThat(followsTransfer(town).text()).contains("Late bus");
	}

	@Test
	void newRequestGoesToTeamThatHadItLast(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.chooses(town.luther().in("#n1-transportation").card(key), "Hand off to another team…",
				"Network 3 Transportation");
		Person carmen = town.person("Carmen Ortega");
		Card card = carmen.in("#n3-transportation").card(key);
		Town.says(card, "Resolve…", "It came.");
		card.awaits("Resolved");
		passes(town, 8);
		town.thread(town.maya().dm().card(key)).replies("It is late again.");
		Card next = carmen.in("#n3-transportation").card("Follow-up to " + key);
		assertThat(next.text()).contains("Routed to Network 3 Transportation, which had the earlier request.");
		await().untilAsserted(() -> assertThat(town.maya().sees())
			.anyMatch((line) -> line.contains("It went to *Network 3 Transportation*")));
		assertThat(town.luther().in("#n1-transportation").messages())
			.noneMatch((message) -> message.text().contains("Follow-up to"));
	}

	private static Card followsTransfer(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.chooses(town.luther().in("#n1-transportation").card(key), "Hand off to another team…", "Network 1 IT");
		Card card = town.person("Rajesh Iyer").in("#n1-it").card(key);
		Town.says(card, "Resolve…", "It came.");
		card.awaits("Resolved");
		passes(town, 8);
		town.thread(town.maya().dm().card(key)).replies("It is late again.");
		return town.person("Rajesh Iyer").in("#n1-it").card("Follow-up to " + key);
	}

	private static String isDone(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		Town.says(card, "Resolve…", "It came.");
		card.awaits("Resolved");
		return key;
	}

}

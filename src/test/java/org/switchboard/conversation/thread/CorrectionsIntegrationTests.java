package org.switchboard.conversation.thread;

import java.time.Duration;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.samples.RealShapes;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Edits and deletions in a card's thread reach the other side. */
@SwitchboardTest
class CorrectionsIntegrationTests {

	private static final String DELETED = "_This message was deleted._";

	private static MessageThread team(Town town, String key) {
		return town.thread(town.luther().in("#n1-transportation").card(key));
	}

	private static MessageThread requester(Town town, String key) {
		return town.thread(town.maya().dm().card(key));
	}

	private static void isStored(Town town, String key, Class<? extends RequestEvent> event) {
		await().untilAsserted(() -> assertThat(town.history(key)).anyMatch(event::isInstance));
	}

	private static void isTold(Person person, String text) {
		await().untilAsserted(() -> assertThat(person.sees()).anyMatch((line) -> line.contains(text)));
	}

	@Test
	void relaysEdits(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("It is on its wya.");
		Card there = requester(town, key).awaits("on its wya");
		reply.edits("It is on its way.");
		there.awaits("on its way.");
		assertThat(there.now().orElseThrow().byline()).isEqualTo("Luther Banks, Transportation");
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("on its way.").doesNotContain("wya");
		Card thanks = requester(town, key).replies("Thank yuo");
		Card thanked = team(town, key).awaits("Thank yuo");
		thanks.edits("Thank you");
		thanked.awaits("Thank you");
	}

	@Test
	void relaysDeletions(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("The driver is called Zebulon.");
		Card there = requester(town, key).awaits("Zebulon");
		reply.deletes();
		there.awaits(DELETED);
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("Zebulon"));
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("a message that was deleted")
			.doesNotContain("Zebulon");
	}

	@Test
	void erasesDeletedText(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("The driver is called Zebulon.");
		Card there = requester(town, key).awaits("Zebulon");
		reply.edits("The driver is called Zebulon Pike.");
		there.awaits("Pike");
		Card note = team(town, key).replies("internal: Zebulon overslept.");
		isStored(town, key, ThreadEvent.NoteTaken.class);
		reply.deletes();
		note.deletes();
		there.awaits(DELETED);
		await().untilAsserted(() -> assertThat(town.whereIs("Zebulon")).isEmpty());
		RequestEvent filed = town.history(key).get(0);
		assertThat(((RequestEvent.RequestFiled) filed).filing().summary()).isEqualTo("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Resolve…", "It is there.");
		requester(town, key).awaits("It is there.");
	}

	@Test
	void erasesTextDeletedByPersonWhoLeftDirectory(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = town.thread(town.person("Ivan Petrov").in("#n1-transportation").card(key))
			.replies("The driver is called Zebulon.");
		Card there = requester(town, key).awaits("Zebulon");
		town.reloads((file) -> file.replaceAll("(?m)^.*name: Ivan Petrov.*\n", "").replace(", UIVANPETROV", ""));
		reply.deletes();
		there.awaits(DELETED);
		await().untilAsserted(() -> assertThat(town.whereIs("Zebulon")).isEmpty());
		town.reloads(UnaryOperator.identity());
	}

	@ParameterizedTest
	@ValueSource(strings = { "message.message_changed.tombstone.of_a_person",
			"message.message_changed.tombstone.without_previous" })
	void relaysDeletionThatLeavesTombstone(String shape, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("The driver is called Zebulon.");
		Card there = requester(town, key).awaits("Zebulon");
		assertThat(RealShapes.send(shape, town.luther(), reply)).isEqualTo(200);
		there.awaits(DELETED);
	}

	@Test
	void leavesNothingOfEditedLongMessage(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("It is late. ".repeat(1000) + "Zebulon");
		requester(town, key).awaits("Zebulon");
		reply.edits("It is late.");
		await().untilAsserted(
				() -> assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("Zebulon")));
	}

	@Test
	void leavesNothingOfDeletedLongMessage(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("It's & late. ".repeat(900) + "Zebulon");
		requester(town, key).awaits("Zebulon");
		reply.deletes();
		await()
			.untilAsserted(() -> assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("late.")));
		assertThat(town.whereIs("Zebulon")).isEmpty();
	}

	@Test
	void hidesEditedNoteFromSchool(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card note = team(town, key).replies("internal: A zebra is on board.");
		isStored(town, key, ThreadEvent.NoteTaken.class);
		note.edits("A zebra is on board.");
		isTold(town.luther(), "This is still a team-only note.");
		note.edits("*Internal:* Two zebras are on board.");
		team(town, key).replies("It is on its way.");
		requester(town, key).awaits("on its way");
		await().untilAsserted(() -> assertThat(town.luther().runs("/request " + key).ephemeral())
			.contains("left a team-only note: Two zebras"));
		note.deletes();
		await()
			.untilAsserted(() -> assertThat(town.luther().runs("/request " + key).ephemeral()).doesNotContain("zebra"));
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("zebra"));
		assertThat(town.maya().runs("/request " + key).ephemeral()).doesNotContain("zebra", "deleted");
	}

	@Test
	void takesBackReplyEditedIntoNote(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("A zebra is on board.");
		Card there = requester(town, key).awaits("zebra");
		reply.edits("🔒 A zebra is on board.");
		there.awaits(DELETED);
		isTold(town.luther(), "This is now a team-only note");
		reply.edits("A zebra is on board, really.");
		isTold(town.luther(), "This is still a team-only note.");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("zebra"));
		assertThat(town.maya().runs("/request " + key).ephemeral()).doesNotContain("zebra");
		assertThat(town.thuy().runs("/request " + key).ephemeral())
			.contains("left a team-only note: A zebra is on board,");
	}

	@Test
	void hidesConfidentialCorrectionsFromFormerOwner(Town town) {
		String key = town.mayaAsksInConfidence("My clerk is ill");
		Card lead = town.ana().dm().card(key);
		Town.chooses(lead, "Assign…", "Bo Chen");
		Card had = town.bo().dm().card(key);
		Card answer = requester(town, key).replies("It is a cold.");
		town.thread(had).awaits("It is a cold.");
		Town.chooses(lead, "Assign…", "Ana Ruiz");
		had.awaits("is no longer with you");
		answer.edits("It is a zebra bite.");
		lead.thread().awaits("It is a zebra bite.");
		await().untilAsserted(() -> assertThat(had.thread().lines()).isEmpty());
	}

	@Test
	void correctsMessagesStillWaitingToBeSent(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread team = team(town, key);
		MessageThread requester = requester(town, key);
		town.workspace().slows(Duration.ofMillis(300));
		Card reply = team.replies("It is on its wya.");
		isStored(town, key, RequestEvent.ReplyGiven.class);
		reply.edits("It is on its way.");
		town.workspace().slows(Duration.ZERO);
		requester.awaits("on its way.");
		await().untilAsserted(() -> assertThat(requester.lines()).filteredOn((line) -> line.contains("on its w"))
			.containsExactly("It is on its way."));
	}

}

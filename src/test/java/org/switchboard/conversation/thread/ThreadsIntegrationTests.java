package org.switchboard.conversation.thread;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.faults.Mishap;
import slacksim.wire.SentEvent;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people write in a card's thread reaches the other side and no one else. */
@SwitchboardTest
class ThreadsIntegrationTests {

	private static MessageThread team(Town town, String key) {
		return town.thread(town.luther().in("#n1-transportation").card(key));
	}

	private static MessageThread requester(Town town, String key) {
		return town.thread(town.maya().dm().card(key));
	}

	private static void isTold(Person person, String text) {
		await().untilAsserted(() -> assertThat(person.sees()).anyMatch((line) -> line.contains(text)));
	}

	private static void awaitsNotes(Town town, String key, int notes) {
		await().untilAsserted(
				() -> assertThat(town.history(key)).filteredOn(ThreadEvent.NoteTaken.class::isInstance).hasSize(notes));
	}

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void relaysStaffReplies(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).replies("It is on its way. <3 & hurry");
		Card there = requester(town, key).awaits("It is on its way. &lt;3 &amp; hurry");
		assertThat(there.byline()).isEqualTo("Luther Banks, Transportation");
		assertThat(there.notification()).isEqualTo(key + " Bus 14 is late: It is on its way. &lt;3 &amp; hurry");
		assertThat(town.luther().in("#n1-transportation").card(key).notification()).isEqualTo(key + " Bus 14 is late");
		town.luther().in("#n1-transportation").card(key).awaits("In progress");
		assertThat(town.luther().runs("/request " + key).ephemeral()).contains("First response after",
				"Luther Banks answered: It is on its way.");
		assertThat(team(town, key).lines()).filteredOn((line) -> line.contains("on its way")).hasSize(1);
	}

	@Test
	void relaysRequesterReplies(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		requester(town, key).replies("Six students are waiting.");
		assertThat(team(town, key).awaits("Six students are waiting.").byline())
			.isEqualTo("Maya Lindgren, Lincoln Elementary");
		assertThat(requester(town, key).lines()).filteredOn((line) -> line.contains("Six students")).hasSize(1);
	}

	@Test
	void threadReplyEndsWaiting(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		Town.says(card, "Ask a question…", "Which stop?");
		card.awaits("Waiting on Maya Lindgren");
		requester(town, key).replies("Elm Street.");
		card.awaits("In progress");
	}

	@Test
	void keepsNotesFromTheSchool(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).replies("🔒 The driver is new, be kind.");
		Town.says(town.luther().in("#n1-transportation").card(key), "Team-only note…", "His name is a zebra.");
		awaitsNotes(town, key, 2);
		team(town, key).awaits("Team-only note from *Luther Banks*:");
		team(town, key).replies("It is on its way.");
		requester(town, key).awaits("It is on its way.");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("kind") || line.contains("zebra"));
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("on its way")
			.doesNotContain("kind", "zebra", "noted");
		assertThat(town.person("Rafael Diaz").runs("/request " + key).ephemeral()).doesNotContain("kind", "zebra");
		assertThat(town.thuy().runs("/request " + key).ephemeral())
			.contains("Luther Banks left a team-only note: The driver is new, be kind.", "zebra");
	}

	@Test
	void noteIsNotFirstResponse(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).replies("Note: Who has the keys?");
		team(town, key).replies(" // Somebody?");
		Town.says(town.luther().in("#n1-transportation").card(key), "Team-only note…", "Not me.");
		awaitsNotes(town, key, 3);
		assertThat(town.luther().runs("/request " + key).ephemeral()).doesNotContain("First response after")
			.contains("unassigned");
	}

	@Test
	void showsConfidentialThreadsOnlyToLeadAndOwner(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card lead = town.ana().dm().card(key);
		Town.chooses(lead, "Assign…", "Bo Chen");
		town.thread(town.bo().dm().card(key)).replies("We call you at noon.");
		requester(town, key).awaits("We call you at noon.");
		assertThat(town.thread(lead).awaits("We call you at noon.").byline()).isEqualTo("Bo Chen, HR");
		town.thread(town.bo().dm().card(key)).replies("Ask the lawyer. :lock:");
		town.thread(lead).awaits("Ask the lawyer.");
		requester(town, key).replies("Noon is fine.");
		town.thread(lead).awaits("Noon is fine.");
		town.thread(town.bo().dm().card(key)).awaits("Noon is fine.");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("lawyer"));
		assertThat(town.ana().in("#n1-hr").lines()).isEmpty();
	}

	@Test
	void refusesPeopleOutsideTheTeam(Town town) {
		town.workspace().channelCalled("n1-transportation").with("UBOCHEN");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thread(town.bo().in("#n1-transportation").card(key)).replies("I know a faster bus.");
		isTold(town.bo(), "Only the team can message the requester from here.");
		team(town, key).replies("It is on its way.");
		requester(town, key).awaits("on its way");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("faster"));
	}

	@Test
	void relaysRepeatedEventOnce(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.workspace().events().befall(1, Mishap.twice());
		team(town, key).replies("It is on its way.");
		team(town, key).replies("It is there.");
		requester(town, key).awaits("It is there.");
		await().untilAsserted(
				() -> assertThat(town.history(key)).filteredOn(RequestEvent.ReplyGiven.class::isInstance).hasSize(2));
	}

	@Test
	void relaysReplyWrittenBeforeCardIsKnown(Town town) {
		// in Socket Mode, Slack takes many seconds to notice that an answer is missing
		town.staysOnHttp();
		town.workspace().failNext("chat.postMessage", 2, Fault.slow(Duration.ofSeconds(1)));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.maya().dm().card(key).thread().replies("Six students are waiting.");
		await()
			.untilAsserted(() -> assertThat(town.workspace().events().sent()).extracting(SentEvent::retry).contains(1));
		requester(town, key);
		// Slack may still wait for the answer to the first retry when its clock moves
		await().untilAsserted(() -> {
			town.nodes().clock().moveForward(Duration.ofMinutes(1));
			assertThat(team(town, key).lines()).anyMatch((line) -> line.contains("Six students are waiting."));
		});
	}

	@Test
	void saysWhenRequestIsCanceled(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.maya().dm().card(key).clicks("Cancel request");
		town.luther().in("#n1-transportation").card(key).awaits("Canceled");
		team(town, key).replies("It is on its way.");
		isTold(town.luther(), key + " was canceled");
	}

}

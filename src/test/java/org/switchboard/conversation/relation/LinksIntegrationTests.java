package org.switchboard.conversation.relation;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One problem at several schools: one update reaches everyone who reported it. */
@SwitchboardTest
class LinksIntegrationTests {

	@Test
	void oneUpdateReachesAllLinkedRequesters(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = asked(town, grace(town), "Where is our bus?");
		links(linked, key(incident));
		incident.awaits("What you write here also reaches " + key(linked));

		Town.says(incident, "Reply…", "The bridge is closed.");
		Card graces = grace(town).dm().card(key(linked));
		graces.thread().awaits("Other schools reported the same problem.");
		graces.thread().awaits("*Luther Banks* (Transportation):\n>The bridge is closed.");
		graces.awaits("Responded");
		town.thread(incident).replies("It opens at noon.");
		graces.thread().awaits("It opens at noon.");
		town.maya().dm().card(key(incident)).thread().awaits("It opens at noon.");
		linked.thread().awaits("It opens at noon.");

		Town.says(incident, "Resolve…", "The bridge is open.");
		graces.awaits(":white_check_mark: Resolved").thread().awaits(">The bridge is open.");
		graces.thread().awaits("marked this resolved. Not fixed? Press *Reopen…* above.");
		linked.awaits("Resolved");

		// same as after any other resolution
		town.thread(graces).replies("Ours has not come yet.");
		linked.awaits("Unassigned").thread().awaits("Ours has not come yet.");
		assertThat(incident.now().orElseThrow().text()).contains("Resolved");
	}

	@Test
	void schoolsReadNoKeysOfOneAnother(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = linked(town, incident);
		incident.awaits("What you write here also reaches " + key(linked));
		String asked = "/request " + key(incident);
		assertThat(town.luther().runs(asked).ephemeral()).contains(key(linked));
		assertThat(town.maya().runs(asked).ephemeral()).contains("The buses of the north").doesNotContain(key(linked));
		assertThat(grace(town).runs("/request " + key(linked)).ephemeral())
			.contains("Other schools reported the same problem.")
			.doesNotContain(key(incident));
	}

	@Test
	void resolvingIncidentAssignsNothingOfOtherTeams(Town town) {
		Person rajesh = town.person("Rajesh Iyer");
		Person samira = town.person("Samira Haddad");
		Person rebecca = town.person("Rebecca Stein");
		Card incident = town.known(rajesh.in("#n1-it")
			.card(town.asks(town.maya(), "IT", "Wi-Fi and internet", "No internet in the north")));
		String key = town.asks(rebecca, "IT", "Wi-Fi and internet", "No internet at Oak Hill");
		Card linked = town.known(samira.in("#n2-it").card(key));
		Town.says(linked, "Team-only note…", "Between us");
		links(linked, key(incident));
		incident.awaits("also reaches");
		Town.says(incident, "Resolve…", "It is back.");
		Card rebeccas = rebecca.dm().card(key).awaits(":white_check_mark: Resolved");
		rebeccas.thread().awaits("*Rajesh Iyer* (IT) marked this resolved.");
		assertThat(rajesh.runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
		assertThat(town.history(key)).noneMatch(RequestEvent.RequestClaimed.class::isInstance);

		town.thread(rebeccas).replies("Ours is still down.");
		linked.awaits("Unassigned").thread().awaits("Ours is still down.");
		assertThat(rajesh.runs("/request mine").ephemeral()).doesNotContain(key);
	}

	@Test
	void editsAndDeletionsReachEveryone(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = linked(town, incident);
		Card said = town.thread(incident).replies("It opens at nine.");
		Card graces = grace(town).dm().card(key(linked));
		graces.thread().awaits("It opens at nine.");
		said.edits("It opens at ten.");
		graces.thread().awaits("It opens at ten.");
		said.deletes();
		graces.thread().awaits("_This message was deleted._");
		assertThat(graces.thread().lines()).noneMatch((line) -> line.contains("It opens"));
	}

	@Test
	void correctionsReachRequestUnlinkedSince(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = linked(town, incident);
		Card edited = town.thread(incident).replies("It opens at nine.");
		Card taken = town.thread(incident).replies("The driver is ill.");
		Card deleted = town.thread(incident).replies("It is a long story.");
		Card graces = grace(town).dm().card(key(linked));
		for (String said : new String[] { "It opens at nine.", "The driver is ill.", "It is a long story." }) {
			graces.thread().awaits(said);
		}
		linked.awaits("Linked to " + key(incident)).clicks("Unlink");
		incident.thread().awaits(key(linked) + " was unlinked.");
		edited.edits("It opens at ten.");
		graces.thread().awaits("It opens at ten.");
		taken.edits("note: The driver is ill.");
		deleted.deletes();
		await().untilAsserted(() -> assertThat(graces.thread().lines()).noneMatch((line) -> line.contains("driver"))
			.noneMatch((line) -> line.contains("story")));
		town.thread(incident).replies("For Maya alone");
		town.maya().dm().card(key(incident)).thread().awaits("For Maya alone");
		assertThat(graces.thread().lines()).noneMatch((line) -> line.contains("alone"));
	}

	@Test
	void notesAndSchoolMessagesDoNotReachOtherSchools(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = linked(town, incident);
		Card note = town.thread(incident).replies("note: A secret");
		incident.thread().awaits("A secret");
		note.edits("note: A worse secret");
		Card mayas = town.maya().dm().card(key(incident));
		town.thread(mayas).replies("Not for other schools");
		incident.thread().awaits("Not for other schools");
		Town.says(incident, "Ask a question…", "Which one?");
		Town.says(incident, "Reply…", "The last word");
		Card graces = grace(town).dm().card(key(linked));
		graces.thread().awaits("The last word");
		linked.thread().awaits("The last word");
		for (Card card : new Card[] { graces, linked }) {
			assertThat(card.thread().lines()).noneMatch((line) -> line.contains("secret"))
				.noneMatch((line) -> line.contains("Not for"))
				.noneMatch((line) -> line.contains("Which one?"));
		}
	}

	@Test
	void helpingTeamsWordsDoNotReachOtherSchools(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Town.presses(incident, "Bring in another team…")
			.modal()
			.chooses("Which team should help?", "Network 1 Operations")
			.fills("What do you need from them?", "Open the gate of Lincoln.")
			.submits();
		Card part = town.person("Gloria Mendoza").in("#n1-operations").card("Open the gate of Lincoln.");
		Card linked = linked(town, incident);
		Card said = town.thread(part).replies("The code of your gate is 4711.");
		Card mayas = town.maya().dm().card(key(incident));
		mayas.thread().awaits("4711");
		said.edits("The code of your gate is 4712.");
		mayas.thread().awaits("4712");
		Town.says(incident, "Reply…", "The last word");
		Card graces = grace(town).dm().card(key(linked));
		graces.thread().awaits("The last word");
		linked.thread().awaits("The last word");
		for (Card card : new Card[] { graces, linked }) {
			assertThat(card.thread().lines()).noneMatch((line) -> line.contains("The code"));
		}
	}

	@Test
	void reopenedIncidentStillReachesRequestsDoneWithIt(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = linked(town, incident);
		Card graces = grace(town).dm().card(key(linked));
		Town.says(incident, "Resolve…", "The bridge is open.");
		graces.awaits("Resolved");
		Town.says(town.maya().dm().card(key(incident)).awaits("marked this resolved"), "Reopen…",
				"It is closed again.");
		incident.awaits("In progress");
		Town.says(incident, "Reply…", "No bus at all tomorrow.");
		graces.thread().awaits("*Luther Banks* (Transportation):\n>No bus at all tomorrow.");
		Town.says(incident, "Resolve…", "The bridge is open for good.");
		graces.thread().awaits(">The bridge is open for good.");
		assertThat(graces.now().orElseThrow().text()).contains("Resolved");
		assertThat(graces.thread().lines()).noneMatch((line) -> line.contains("It is closed again."));
	}

	@Test
	void cancelledRequestIsUnlinked(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = linked(town, incident);
		grace(town).dm().card(key(linked)).clicks("Cancel request");
		incident.thread().awaits(key(linked) + " was unlinked.");
		assertThat(incident.now().orElseThrow().text()).doesNotContain("also reaches");
	}

	@Test
	void canBeUndone(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = linked(town, incident);
		linked.awaits("Linked to " + key(incident)).clicks("Unlink");
		incident.thread().awaits(key(linked) + " was unlinked.");
		Town.says(incident, "Reply…", "For Maya alone");
		incident.thread().awaits("For Maya alone");
		assertThat(linked.thread().lines()).noneMatch((line) -> line.contains("alone"));
		assertThat(Town.presses(linked.now().orElseThrow(), "More actions…").modal().labels())
			.contains("Link to another request…");
	}

	@Test
	void linkToLinkedRequestGoesToItsIncident(Town town) {
		Card incident = asked(town, town.maya(), "The buses of the north are late");
		Card linked = asked(town, grace(town), "Where is our bus?");
		Card third = asked(town, town.maya(), "Still no bus");
		links(linked, key(incident));
		incident.awaits("also reaches");
		links(third, key(linked));
		third.awaits("Linked to " + key(incident));
	}

	@Test
	void explainsWhyRequestCannotBeLinked(Town town) {
		Card card = asked(town, town.maya(), "The buses of the north are late");
		String confidential = town.mayaAsksInConfidence("Leave of a teacher");
		for (String wrong : new String[] { "REQ-999", "the other one", confidential }) {
			Modal form = Town.presses(card, "Link to another request…").modal().fills("text", wrong);
			form.submits();
			assertThat(form.errors().toString()).contains("That request doesn't exist or you don't have access.");
			assertThat(form.value("text")).isEqualTo(wrong);
		}
		Modal itself = Town.presses(card, "Link to another request…").modal().fills("text", key(card));
		itself.submits();
		assertThat(itself.errors().toString()).contains("can't be linked");
	}

	private static Card asked(Town town, Person principal, String summary) {
		String key = town.asks(principal, "Transportation", "Late bus", summary);
		return town.known(town.luther().in("#n1-transportation").card(key));
	}

	private static Card linked(Town town, Card incident) {
		Card linked = asked(town, grace(town), "Where is our bus?");
		links(linked, key(incident));
		incident.awaits("also reaches");
		return linked;
	}

	private static void links(Card card, String key) {
		Town.presses(card, "Link to another request…").modal().fills("text", key).submits();
		card.awaits("Linked to");
	}

	private static Person grace(Town town) {
		return town.person("Grace Kim");
	}

	private static String key(Card card) {
		return card.text().replaceAll("(?s).*?(REQ-[0-9A-Z]+).*", "$1");
	}

}

package org.switchboard.conversation.card;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.calls.ApiCall;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.LogOfTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A confidential request is visible only to its requester, its owner and the team lead.
 */
@SwitchboardTest
class ConfidentialIntegrationTests {

	private static final String SUMMARY = "A zebra bit my clerk";

	private static final String REPLY = "Zebras will be told";

	private final LogOfTests log = new LogOfTests();

	@AfterEach
	void logsNoneOfItsText(Town town) {
		this.log.close();
		assertThat(this.log.lines()).noneMatch((line) -> line.contains("ebra"))
			.noneMatch((line) -> line.contains(town.workspace().botToken()));
	}

	@Test
	void showsOnlyToLeadAndInNoChannel(Town town) {
		String key = town.mayaAsksInConfidence(SUMMARY);
		Card card = town.ana().dm().card(key);
		assertThat(card.text()).contains(":lock:", SUMMARY, "Lincoln Elementary", "Maya Lindgren");
		Town.says(card, "Reply…", REPLY);
		town.maya().dm().card(key).thread().awaits(REPLY);
		assertThat(inChannels(town)).isEmpty();
		assertThat(town.ana().in("#n1-hr").lines()).isEmpty();
		assertThat(town.bo().dm().lines()).isEmpty();
		assertThat(town.ana().runs("/request " + key).ephemeral()).contains(SUMMARY, REPLY);
	}

	@Test
	void movesWithItsOwner(Town town) {
		String key = town.mayaAsksInConfidence(SUMMARY);
		Card lead = town.ana().dm().card(key);
		Town.chooses(lead, "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key);
		assertThat(bos.text()).contains(SUMMARY);
		Town.says(bos, "Reply…", REPLY);
		lead.thread().awaits(">" + REPLY);
		assertThat(town.bo().runs("/request " + key).ephemeral()).contains(REPLY);

		Town.chooses(lead, "Assign…", "Denise Washington");
		Card denises = town.person("Denise Washington").dm().card(key);
		Card emptied = bos.awaits("*" + key + "* is no longer with you.");
		assertThat(emptied.text()).doesNotContain("ebra", "Lincoln", "Maya");
		assertThat(emptied.buttons()).isEmpty();
		assertUnknown(town.bo(), key);
		Town.says(denises, "Resolve…", "The zebra is gone");
		lead.awaits("Resolved");
		assertThat(inChannels(town)).isEmpty();
	}

	@Test
	void formerOwnerLosesAccess(Town town) {
		String key = town.mayaAsksInConfidence(SUMMARY);
		Card lead = town.ana().dm().card(key);
		Town.chooses(lead, "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key);
		Modal reply = bos.clicks("Reply…").modal().fills("text", REPLY);
		Town.chooses(lead, "Assign…", "Denise Washington");
		reply.submits();
		assertThat(reply.errors()).containsValue(unknown(key));
		assertThat(bos.clicks("Unassign me").ephemeral()).isEqualTo(unknown(key));
		assertThat(town.history(key)).hasSize(3);
	}

	@Test
	void isUnknownToEveryoneElse(Town town) {
		String key = town.mayaAsksInConfidence(SUMMARY);
		town.ana().dm().card(key).clicks("Claim");
		for (String name : new String[] { "Bo Chen", "Denise Washington", "Tyrone Ellis", "Charlene Brown",
				"Rafael Diaz", "Gwen Holloway", "Luther Banks", "Andre Baptiste" }) {
			assertUnknown(town.person(name), key);
			assertThat(town.person(name).runs("/request mine").ephemeral()).as(name).contains("You have no requests");
			assertThat(town.person(name).dm().lines()).as(name).isEmpty();
		}
	}

	@Test
	void transferGoesToNewTeamsLead(Town town) {
		String key = town.mayaAsksInConfidence(SUMMARY);
		Card lead = town.ana().dm().card(key);
		Town.chooses(lead, "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key);
		Town.presses(lead, "Hand off to another team…")
			.modal()
			.chooses("choice", "HR district desk")
			.fills("text", "About zebras")
			.submits();
		Card there = town.person("Margaret O'Connell").dm().card(key);
		assertThat(there.text()).contains(SUMMARY, "Unassigned");
		there.thread().awaits("About zebras");
		for (Card left : List.of(lead, bos)) {
			Card emptied = left.awaits("*" + key + "* is no longer with you.");
			assertThat(emptied.buttons()).isEmpty();
			assertThat(emptied.text()).doesNotContain("ebra");
		}
		assertUnknown(town.ana(), key);
		assertUnknown(town.bo(), key);
		assertUnknown(town.person("Kenji Watanabe"), key);
		town.maya().dm().card(key).thread().awaits("We've moved this to HR district desk, who can help with it.");
		assertThat(inChannels(town)).isEmpty();
	}

	@Test
	void staffWhoFiledItForSomeoneLoseAccess(Town town) {
		Modal form = town.bo().runs("/request").modal().chooses("School", "Lincoln Elementary");
		Town.fillsIn(form, "HR", "Leave", SUMMARY).submits();
		String key = Town.keyOf(town.maya().dm(), SUMMARY);
		assertUnknown(town.bo(), key);
	}

	private static void assertUnknown(Person person, String key) {
		assertThat(person.runs("/request " + key).ephemeral()).isEqualTo(unknown(key));
		assertThat(person.runs("/request REQ-4711").ephemeral()).isEqualTo(unknown("REQ-4711"));
	}

	private static String unknown(String key) {
		return key + " doesn't exist or you don't have access.";
	}

	// everything that was ever posted there
	private static List<String> inChannels(Town town) {
		return Stream.of("chat.postMessage", "chat.update", "chat.postEphemeral")
			.flatMap((method) -> town.workspace().transcript().calls(method).stream())
			.map(ApiCall::arguments)
			.filter((call) -> call.path("channel").stringValue("").startsWith("C"))
			.map(Object::toString)
			.toList();
	}

}

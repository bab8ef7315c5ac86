package org.switchboard.conversation.relation;

import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** People who follow a request without being its requester or on its team. */
@SwitchboardTest
class WatchersIntegrationTests {

	@Test
	void seeWhatRequesterSees(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(tyrone(town).runs("/request follow " + key).ephemeral()).contains("following " + key);
		Card watched = tyrone(town).dm().card(key);
		assertThat(watched.text()).contains("Bus 14 is late", "/request unfollow " + key);
		assertThat(watched.buttons()).isEmpty();

		Card card = town.known(town.luther().in("#n1-transportation").card(key)).awaits("Followers: Tyrone Ellis");
		town.thread(card).replies("It is on its way.");
		town.thread(card).replies("🔒 Not for them");
		Town.says(card, "Team-only note…", "Nor this");
		town.thread(town.maya().dm().card(key)).replies("Thank you!");
		Town.says(card, "Resolve…", "It came.");
		watched.thread().awaits("It is on its way.");
		watched.thread().awaits("Thank you!");
		watched.thread().awaits(">It came.");
		watched.awaits("Luther Banks marked this resolved");
		assertThat(watched.thread().lines()).noneMatch((line) -> line.contains("Not for them"))
			.noneMatch((line) -> line.contains("Nor this"));
		assertThat(town.maya().dm().card(key).text()).contains("Followers: Tyrone Ellis");
	}

	@Test
	void seeNothingAfterTheyUnfollow(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		tyrone(town).runs("/request follow " + key);
		Card watched = tyrone(town).dm().card(key);
		assertThat(tyrone(town).runs("/request follow " + key).ephemeral()).contains("already");
		assertThat(tyrone(town).runs("/request unfollow " + key).ephemeral()).contains("no longer following " + key);
		watched.awaits("You're no longer following *" + key + "*.");
		Card card = town.luther().in("#n1-transportation").card(key);
		Town.says(card, "Reply…", "It is on its way.");
		card.thread().awaits("It is on its way.");
		assertThat(watched.thread().lines()).noneMatch((line) -> line.contains("on its way"));
		assertThat(tyrone(town).runs("/request unfollow " + key).ephemeral()).contains("You weren't following");
	}

	@Test
	void seeNothingAfterLosingAccess(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		tyrone(town).runs("/request follow " + key);
		Card watched = tyrone(town).dm().card(key);
		Card card = town.known(town.luther().in("#n1-transportation").card(key)).awaits("Followers: Tyrone Ellis");
		town.thread(card).replies("It is on its way.");
		watched.thread().awaits("It is on its way.");
		// he moves to another school
		town.reloads((yaml) -> yaml
			.replace("principals: [UMAYALINDGREN],\n     assistants: [UTYRONEELLIS]}", "principals: [UMAYALINDGREN]}")
			.replace("principals: [UANDREBAPTISTE]}", "principals: [UANDREBAPTISTE], assistants: [UTYRONEELLIS]}"));
		town.thread(card).replies("It had an accident.");
		town.thread(town.maya().dm().card(key)).awaits("It had an accident.");
		Town.says(card, "Resolve…", "It came.");
		watched.awaits("You're no longer following *" + key + "*.");
		assertThat(watched.thread().lines().toString()).doesNotContain("accident", "It came");
		assertThat(tyrone(town).runs("/request unwatch " + key).ephemeral()).contains("no longer following " + key);
		assertThat(tyrone(town).runs("/request unwatch " + key).ephemeral()).contains(key + " doesn't exist");
	}

	@Test
	void doNotSeeNotesBetweenTeams(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		tyrone(town).runs("/request watch " + key);
		Card watched = tyrone(town).dm().card(key);
		Town.presses(town.luther().in("#n1-transportation").card(key), "Hand off to another team…")
			.modal()
			.chooses("Which team should take this?", "Network 1 Operations")
			.fills("Note to the new team", "Between us")
			.submits();
		watched.thread().awaits("We've moved this to Network 1 Operations, who can help with it.");
		assertThat(watched.thread().lines()).noneMatch((line) -> line.contains("Between us"));
	}

	@Test
	void doNotSeeResolutionBeforeItIsApproved(Town town) {
		town.reloads((yaml) -> yaml.replace("      field-trip:\n        mode:",
				"      late-bus: {mode: any, by: [URAFAELDIAZ]}\n      field-trip:\n        mode:"));
		String key = town.mayaAsksAboutABus("Two buses to the museum");
		tyrone(town).runs("/request watch " + key);
		Card watched = tyrone(town).dm().card(key);
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		Town.says(card, "Resolve…", "Both are booked.");
		card.thread().awaits("Both are booked.");
		Town.says(town.person("Rafael Diaz").dm().card(key), "Decline…", "Not before the budget is voted on.");
		watched.thread().awaits("Not before the budget");
		assertThat(watched.thread().lines()).noneMatch((line) -> line.contains("booked"));
	}

	@Test
	void doNotSeeWhichSchoolsAreLinked(Town town) {
		String key = town.mayaAsksAboutABus("The buses of the north are late");
		tyrone(town).runs("/request watch " + key);
		Card incident = town.known(town.luther().in("#n1-transportation").card(key));
		String other = town.asks(town.person("Grace Kim"), "Transportation", "Late bus", "Where is our bus?");
		Town.presses(town.luther().in("#n1-transportation").card(other), "Link to another request…")
			.modal()
			.fills("text", key)
			.submits();
		incident.thread().awaits("linked " + other + " of");
		Town.says(incident, "Ask a question…", "Which stop?");
		Card watched = tyrone(town).dm().card(key);
		watched.thread().awaits("asked Maya Lindgren:");
		assertThat(watched.thread().lines().toString()).doesNotContain(other);
		for (Person reader : List.of(tyrone(town), town.maya())) {
			assertThat(reader.runs("/request " + key).ephemeral()).contains("Which stop?").doesNotContain(other);
		}
		assertThat(town.luther().runs("/request " + key).ephemeral()).contains("linked " + other + " of");
	}

	@Test
	void mustHaveAccess(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(town.person("Grace Kim").runs("/request watch " + key).ephemeral()).contains(key + " doesn't exist");
		assertThat(town.maya().runs("/request watch " + key).ephemeral()).contains("You can't follow " + key);
		String confidential = town.mayaAsksInConfidence("Leave of a teacher");
		assertThat(tyrone(town).runs("/request watch " + confidential).ephemeral())
			.contains(confidential + " doesn't exist");
		assertThat(town.maya().dm().messages()).hasSize(2);
		assertThat(tyrone(town).dm().messages()).isEmpty();
	}

	private static Person tyrone(Town town) {
		return town.person("Tyrone Ellis");
	}

}

package org.switchboard.conversation.card;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** Which team gets a request, and what its card shows after a transfer. */
@SwitchboardTest
class TransferIntegrationTests {

	@Test
	void movesToAnotherTeam(Town town) {
		String key = town.mayaAsksAboutABus("The gate of the bus lane is stuck");
		Card old = town.luther().in("#n1-transportation").card(key);
		old.clicks("Claim");
		transfers(old, "Network 1 Operations", "It is the gate, not the bus.");

		old.thread().awaits("*Luther Banks* handed this off to *Network 1 Operations*.\n>It is the gate, not the bus.");
		Card left = old.awaits("*" + key + "* is now with *Network 1 Operations*.");
		assertThat(left.text()).doesNotContain("gate");
		assertThat(left.buttons()).isEmpty();

		Card there = town.person("Gloria Mendoza").in("#n1-operations").card(key);
		assertThat(there.text()).contains("The gate of the bus lane is stuck", "Unassigned",
				"Luther Banks handed it off from Network 1 Transportation");
		assertThat(there.buttons()).contains("Claim");
		there.thread().awaits(">It is the gate, not the bus.");
		town.maya().dm().card(key).thread().awaits("We've moved this to Network 1 Operations, who can help with it.");

		there.clicks("Claim");
		town.maya().dm().card(key).awaits("Gloria Mendoza is working on it");
		assertThat(town.maya().dm().messages()).hasSize(1);
		assertThat(town.luther().runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
	}

	@Test
	void movesToDistrictDeskAndBack(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 crosses the county");
		Card first = town.luther().in("#n1-transportation").card(key);
		transfers(first, "Transportation district desk", "");
		first.awaits("is now with *Transportation district desk*");
		Card desk = town.person("Paul Nowak").in("#transportation-desk").card(key);
		desk.thread().awaits("*Luther Banks* handed this off to *Transportation district desk*.");

		transfers(desk, "Network 1 Transportation", "Yours after all");
		desk.awaits("is now with *Network 1 Transportation*");
		Card second = town.luther().in("#n1-transportation").card("Bus 14 crosses the county");
		assertThat(second.ts()).isNotEqualTo(first.ts());
		assertThat(first.awaits("is now with").buttons()).isEmpty();
		second.thread().awaits(">Yours after all");
	}

	@Test
	void doesNotOfferCurrentTeam(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		assertThat(Town.presses(card, "Hand off to another team…").modal().json().toString())
			.contains("n1-operations", "transportation-desk")
			.doesNotContain("\"n1-transportation\"");
	}

	@Test
	void goesToDistrictDeskIfNetworkHasNoTeam(Town town) {
		Person walter = town.person("Walter Simmons");
		String key = town.asks(walter, "Transportation", "Late bus", "Bus 20 is late");
		assertThat(town.person("Teresa Martinez").in("#transportation-desk").card(key).text())
			.contains("Routed to the district desk: Network 2 has no Transportation team.");
		assertThat(walter.dm().card(key).text()).contains("Sent to Transportation district desk");
		assertThat(walter.runs("/request " + key).ephemeral()).contains("Routed to the district desk");
	}

	private static void transfers(Card card, String team, String note) {
		Town.presses(card, "Hand off to another team…")
			.modal()
			.chooses("Which team should take this?", team)
			.fills("Note to the new team", note)
			.submits();
	}

}

package org.switchboard;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job, through the front door: a principal files a request, and the right team
 * claims, answers and resolves it, visible to all.
 */
@SwitchboardTest
class MainJobIntegrationTests {

	@Test
	void principalFilesARequestAndGetsHelp(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late again");
		Card card = town.luther().in("#n1-transportation").card(key);
		assertThat(card.text()).contains("Lincoln Elementary", "Maya Lindgren", "Unassigned")
			.doesNotContain("Routed to");

		card.clicks("Claim");
		card.awaits("In progress");
		town.maya().dm().card(key).awaits("Luther Banks is working on it");

		card.clicks("Reply…").modal().fills("Message to the requester", "It is on its way.").submits();
		town.maya().dm().card(key).thread().awaits("It is on its way.");

		card.clicks("Resolve…").modal().fills("What did you do? The requester will see this.", "It came.").submits();
		card.awaits("Resolved");
		assertThat(town.maya().dm().card(key).awaits("Luther Banks marked this resolved").buttons())
			.containsExactly("Yes, it's fixed", "Reopen…");
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("First response after", "Resolved after",
				"Luther Banks answered: It is on its way.");
	}

}

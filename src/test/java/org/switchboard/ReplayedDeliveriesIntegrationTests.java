package org.switchboard;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;

import org.switchboard.request.lifecycle.RequestEvent.ReplyGiven;
import org.switchboard.request.lifecycle.RequestEvent.RequestClaimed;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestEvent.RequestReleased;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that a signed delivery sent again, by Slack, a network or an eavesdropper, does
 * nothing twice on any node.
 */
@SwitchboardTest
class ReplayedDeliveriesIntegrationTests {

	@Test
	void filesOnce(Town town) {
		Outcome submission = submission(town);
		again(submission, 4);
		assertThat(town.maya().runs("/request mine").ephemeral()).containsOnlyOnce("Bus 14 is late");
		assertThat(town.mayaAsksAboutABus("Bus 15 is late")).isEqualTo("REQ-2");
	}

	@Test
	void clicksOnce(Town town) {
		Card card = town.luther().in("#n1-transportation").card(town.mayaAsksAboutABus("Bus 14 is late"));
		String key = Town.keyOf(town.maya().dm(), "Bus 14 is late");
		Outcome claim = card.clicks("Claim");
		again(claim, 4);
		card.awaits("In progress").clicks("Unassign me");
		again(claim, 4);
		assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestClaimed.class,
				RequestReleased.class);
		assertThat(town.luther().sees()).isEmpty();
	}

	@Test
	void submitsOnce(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		again(Town.says(card, "Reply…", "On its way"), 4);
		assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestClaimed.class,
				ReplyGiven.class);
		town.maya().dm().card(key).thread().awaits("On its way");
		assertThat(town.maya().dm().card(key).thread().lines()).filteredOn((line) -> line.contains("On its way"))
			.hasSize(1);
	}

	@Test
	void opensOneForm(Town town) {
		Outcome command = town.maya().runs("/request");
		Modal form = command.modal().fills("Summary", "Bus 14 is late");
		again(command, 4);
		assertThat(form.isOpen()).isTrue();
		assertThat(form.value("Summary")).isEqualTo("Bus 14 is late");
	}

	private static Outcome submission(Town town) {
		return Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late")
			.submits();
	}

	// all at once
	private static void again(Outcome outcome, int times) {
		List<Callable<Outcome>> replays = Collections.nCopies(times, outcome::sentAgain);
		assertThat(AtOnce.all(replays)).extracting(Outcome::status).containsOnly(200);
	}

}

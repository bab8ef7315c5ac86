package org.switchboard.conversation.card;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read when they press a button that isn't theirs, or too late. */
@SwitchboardTest
class RefusalsIntegrationTests {

	private static final String NOT_YOURS = "Only Network 1 Transportation can do this. Nothing was changed.";

	@ParameterizedTest
	@ValueSource(strings = { "Andre Baptiste", "Tyrone Ellis", "Bo Chen", "Charlene Brown", "Rafael Diaz" })
	void teamButtonsAreForTeamOnly(String name, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Person somebody = comesIn(town, name);
		Card card = somebody.in("#n1-transportation").card(key);
		for (String button : card.buttons()) {
			assertThat(card.clicks(button).ephemeral()).as(button).isEqualTo(NOT_YOURS);
		}
		town.luther().in("#n1-transportation").card(key).clicks("Claim");
		assertThat(card.awaits("In progress").clicks("Unassign me").ephemeral()).contains("Only");
		assertThat(town.history(key)).hasSize(2);
		assertThat(somebody.modal()).isEmpty();
	}

	@Test
	void administratorsMayOnlyTransfer(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = comesIn(town, "Gwen Holloway").in("#n1-transportation").card(key);
		for (String button : card.buttons()) {
			if (!button.equals("Hand off to another team…")) {
				assertThat(card.clicks(button).ephemeral()).as(button).isEqualTo(NOT_YOURS);
			}
		}
		assertThat(town.history(key)).hasSize(1);
		Town.chooses(card, "Hand off to another team…", "Network 1 IT");
		assertThat(town.person("Rajesh Iyer").in("#n1-it").card(key).text())
			.contains("Gwen Holloway handed it off from Network 1 Transportation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Andre Baptiste", "Bo Chen", "Charlene Brown", "Gwen Holloway" })
	void othersCannotReopenAndKeepTypedText(String name, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Resolve…", "It came.");
		Card card = comesIn(town, name).in("#n1-transportation").card(key).awaits("Resolved");
		Modal modal = card.clicks("Reopen…").modal().fills("text", "It did not come");
		modal.submits();
		assertThat(modal.errors()).hasSize(1);
		assertThat(modal.value("text")).isEqualTo("It did not come");
		assertThat(town.history(key)).hasSize(3);
	}

	@Test
	void membersReleaseOnlyTheirOwnRequests(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.person("Ivan Petrov").in("#n1-transportation").card(key);
		card.clicks("Claim");
		Card claimed = town.thuy().in("#n1-transportation").card(key).awaits("In progress");
		assertThat(claimed.clicks("Unassign me").ephemeral())
			.isEqualTo("Only the person assigned or the lead of Network 1 Transportation can unassign this.");
		town.luther().in("#n1-transportation").card(key).clicks("Unassign me");
		card.awaits("Unassigned");
	}

	@Test
	void showsToNoOneElse(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		for (String name : new String[] { "Andre Baptiste", "Bo Chen", "Diego Fuentes" }) {
			assertThat(town.person(name).runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
		}
		for (String name : new String[] { "Tyrone Ellis", "Thuy Nguyen", "Charlene Brown", "Gwen Holloway" }) {
			assertThat(town.person(name).runs("/request " + key).ephemeral()).contains("Bus 14 is late");
		}
	}

	@Test
	void answersClicksOnAnOldCard(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card fresh = town.thuy().in("#n1-transportation").card(key);
		Card claimed = claims(town, key);
		assertThat(fresh.clicks("Claim").ephemeral())
			.isEqualTo(key + " is already assigned to Luther Banks. Nothing was changed.");
		assertThat(town.luther().in("#n1-transportation").card(key).clicks("Unassign me").ephemerals()).isEmpty();
		assertThat(claimed.clicks("Unassign me").ephemeral()).isEqualTo(key + " is already unassigned.");

		Town.says(fresh, "Resolve…", "It came.");
		assertThat(fresh.clicks("Claim").ephemeral())
			.isEqualTo(key + " is already resolved. Reopen it if there's more to do.");
		Card done = town.maya().dm().card(key).awaits("marked this resolved");
		done.clicks("Yes, it's fixed");
		assertThat(done.clicks("Yes, it's fixed").ephemeral())
			.isEqualTo(key + " is closed. Reopen it if there's more to do.");
	}

	@Test
	void answersClicksOnCardOfCanceledRequest(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card fresh = town.luther().in("#n1-transportation").card(key);
		Modal reply = fresh.clicks("Reply…").modal().fills("text", "On its way");
		Card mine = town.maya().dm().card(key);
		mine.clicks("Cancel request");
		String cancelled = key + " was canceled by the school. Nothing was changed.";
		assertThat(fresh.clicks("Claim").ephemeral()).isEqualTo(cancelled);
		reply.submits();
		assertThat(reply.errors()).containsValue(cancelled);
		assertThat(reply.value("text")).isEqualTo("On its way");
		assertThat(mine.clicks("Cancel request").ephemeral()).isEqualTo(cancelled);
	}

	@Test
	void answersClicksOnTransferredCard(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card fresh = town.thuy().in("#n1-transportation").card(key);
		Modal reply = fresh.clicks("Reply…").modal().fills("text", "On its way");
		Town.chooses(town.luther().in("#n1-transportation").card(key), "Hand off to another team…", "Network 1 IT");
		reply.submits();
		assertThat(reply.errors()).hasSize(1);
		assertThat(reply.value("text")).isEqualTo("On its way");
		reply.closes();
		assertThat(fresh.clicks("Claim").ephemeral()).contains(key + " doesn't exist or you don't have access");
		assertThat(town.history(key)).hasSize(2);
	}

	private static Card claims(Town town, String key) {
		town.luther().in("#n1-transportation").card(key).clicks("Claim");
		return town.luther().in("#n1-transportation").card(key).awaits("In progress");
	}

	private static Person comesIn(Town town, String name) {
		town.workspace().channelCalled("#n1-transportation").with(town.person(name).id());
		return town.person(name);
	}

}

package org.switchboard.lookup;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code /request} answers, and to whom. */
@SwitchboardTest
class RequestCommandIntegrationTests {

	@Test
	void explainsItself(Town town) {
		assertThat(town.maya().runs("/request HELP").ephemeral()).contains("/request mine", "/request REQ-12");
	}

	@Test
	void showsMyRequests(Town town) {
		assertThat(town.maya().runs("/request mine").ephemeral()).contains("You have no requests");
		town.mayaAsksAboutABus("Bus 14 is late");
		String second = town.mayaAsksAboutABus("Bus 15 is late");
		assertThat(town.maya().runs("/request mine").ephemeral()).containsSubsequence("newest first", "Bus 15",
				"Bus 14", "unassigned");
		town.luther().in("#n1-transportation").card(second).clicks("Claim");
		assertThat(town.luther().runs("/request mine").ephemeral())
			.contains("Assigned to you", "Bus 15", "Luther Banks")
			.doesNotContain("Bus 14");
		assertThat(town.thuy().runs("/request mine").ephemeral()).contains("You have no requests");
	}

	@Test
	void showsOneByItsKeyHoweverItIsTyped(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		for (String typed : new String[] { "REQ-1", "req 1", " Req-1 ", "req1" }) {
			assertThat(town.maya().runs("/request " + typed).ephemeral()).contains(key, "Bus 14 is late",
					"Maya Lindgren filed this.");
		}
	}

	@Test
	void saysSoIfThereIsNoSuchRequest(Town town) {
		String unknown = "REQ-77 doesn't exist or you don't have access.";
		assertThat(town.maya().runs("/request REQ-77").ephemeral()).isEqualTo(unknown);
		assertThat(town.maya().runs("/request REQ-999999999999").ephemeral()).contains("doesn't exist");
	}

	@Test
	void tellsStrangersWhoCanHelp(Town town) {
		Person sam = town.workspace().user("USTRANGER", "Sam Stranger", "sam@elsewhere.example");
		String answer = "You're not set up in Switchboard yet. Ask <@UGWENHOLLOWAY> or <@UFARIDKARIMI>"
				+ " to add you.";
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		for (String line : new String[] { "/request", "/request help", "/request mine", "/request " + key }) {
			assertThat(sam.runs(line).ephemeral()).isEqualTo(answer);
		}
		town.workspace().channelCalled("#n1-transportation").with(sam.id());
		Card card = sam.in("#n1-transportation").card(key);
		for (String button : card.buttons()) {
			assertThat(card.clicks(button).ephemeral()).isEqualTo(answer);
		}
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void turnsAwaySomeoneRemovedWhileTyping(Town town) {
		Modal form = town.maya().runs("/request").modal().chooses("Department", "IT");
		form.chooses("Category", "Printers").fills("Summary", "The printer");
		town.reloads((yaml) -> yaml.replace("UMAYALINDGREN", "USOMEBODYELSE"));
		form.submits();
		assertThat(form.errors().get("School")).contains("You're not set up in Switchboard yet", "Gwen Holloway")
			.doesNotContain("<@");
		assertThat(form.value("Summary")).isEqualTo("The printer");
	}

	@Test
	void opensForStaffWhoFileOnBehalfOfAPrincipal(Town town) {
		Modal form = town.luther().runs("/request the bus").modal();
		assertThat(form.value("School")).isEmpty();
		form.chooses("School", "Riverside Elementary");
		assertThat(form.value("Who needs help?")).isEqualTo("Helen Papadakis");
		form.chooses("School", "Lincoln Elementary");
		assertThat(form.value("Who needs help?")).isEqualTo("Maya Lindgren");
		form.chooses("Who needs help?", "Me").chooses("School", "Riverside Elementary");
		assertThat(form.value("Who needs help?")).isEqualTo("Me");
		form.chooses("School", "Lincoln Elementary").chooses("Who needs help?", "Maya Lindgren");
		form.chooses("Department", "Transportation").chooses("Category", "Late bus");
		form.fills("Summary", "She called about bus 14").submits();

		Card card = town.maya().dm().card("She called about bus 14");
		assertThat(card.text()).contains("by Luther Banks");
		String key = Town.keyOf(town.maya().dm(), "She called about bus 14");
		assertThat(town.luther().runs("/request " + key).ephemeral()).contains("Luther Banks filed this.");
		assertThat(town.maya().runs("/request mine").ephemeral()).contains(key);
		town.thuy().in("#n1-transportation").card(key).clicks("Claim");
		card.awaits("Thuy Nguyen is working on it");
		assertThat(town.luther().dm().lines()).isEmpty();
	}

	@Test
	void letsStaffFileForAnAssistantOrThemselves(Town town) {
		Modal form = town.luther().runs("/request").modal().chooses("School", "Lincoln Elementary");
		form.chooses("Who needs help?", "Tyrone Ellis").chooses("Department", "IT");
		form.chooses("Category", "Printers").fills("Summary", "Tyrone's printer").submits();
		assertThat(town.person("Tyrone Ellis").dm().card("Tyrone's printer").text()).contains("Lincoln Elementary");
	}

	@Test
	void showsTheNewestTenAndThatThereAreMore(Town town) {
		IntStream.rangeClosed(1, 10).forEach((number) -> town.mayaAsksAboutABus("Bus " + number + " is late"));
		String ten = town.maya().runs("/request mine").ephemeral();
		assertThat(ten).contains("Bus 1 is late", "Bus 10 is late").doesNotContain("older");
		town.mayaAsksAboutABus("Bus 11 is late");
		assertThat(town.maya().runs("/request mine").ephemeral()).contains("Bus 2 is late", "Bus 11 is late")
			.contains("There are older ones. `/request REQ-12` shows one by its key.")
			.doesNotContain("Bus 1 is late");
	}

}

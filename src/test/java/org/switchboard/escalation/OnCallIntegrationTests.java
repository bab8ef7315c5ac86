package org.switchboard.escalation;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.directory.Directories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Urgent requests page whoever is on call, once; nothing else mentions anyone. */
@SwitchboardTest
class OnCallIntegrationTests {

	private static final String CHANNEL = "#n1-transportation";

	@Test
	void pagesTheLeadUnlessSomeoneElseIsOnCall(Town town) {
		assertThat(urgent(town, "Bus 14 left a child behind").text()).contains("On call: <@ULUTHERBANKS>");
		town.mayaAsksAboutABus("Bus 15 is late");
		assertThat(town.luther().in(CHANNEL).card("Bus 15 is late").text()).doesNotContain("On call", "<@");
	}

	@Test
	void pagesTheBackupOfALeadWhoIsOut(Town town) {
		town.luther().runs("/request away until Monday");
		await().untilAsserted(() -> assertThat(List.of(town.nodes().first(), town.nodes().second())).allMatch(
				(node) -> node.bean(Directories.class).of(town.id()).saidAbsence(town.luther().id()).isPresent()));
		assertThat(urgent(town, "Bus 14 left a child behind").text()).contains("On call: <@UTHUYNGUYEN>");
	}

	@Test
	void pagesAUserGroup(Town town) {
		town.reloads(onCall("on-call-group: S0BUSES"));
		assertThat(urgent(town, "Bus 14 left a child behind").text()).contains("On call: <!subteam^S0BUSES>");
	}

	@Test
	void pagesTheFirstShiftThatIsOn(Town town) {
		// tests begin at noon in UTC, which is morning in the district
		town.reloads(
				onCall("on-call: [{people: [UIVANPETROV], hours: {monday-sunday: 20:00-24:00}}, {people: [UTHUYNGUYEN, "
						+ "UIVANPETROV], hours: {monday-sunday: 5:00-9:00}}]"));
		assertThat(urgent(town, "Bus 14 left a child behind").text())
			.contains("On call: <@UTHUYNGUYEN> <@UIVANPETROV>");
	}

	@Test
	void pagesThemWhenSomethingBecomesUrgent(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in(CHANNEL).card(key);
		Town.chooses(card, "Change urgency…", "Urgent");
		assertThat(card.thread().awaits("changed the urgency to Urgent").text()).contains("On call: <@ULUTHERBANKS>");
	}

	@Test
	void mentionsNooneAboutConfidentialRequests(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "HR", "Leave", "My leave")
			.chooses("How urgent is this?", "Urgent")
			.submits();
		assertThat(town.ana().dm().card("My leave").text()).contains("Urgent").doesNotContain("On call", "<@");
	}

	@Test
	void categoryMakesItsRequestsUrgentUnlessTheirSenderSaysOtherwise(Town town) {
		town.reloads((yaml) -> yaml.replace("    name: Transportation\n",
				"    name: Transportation\n    urgency: {late-bus: urgent}\n"));
		Modal form = town.maya().runs("/request").modal().chooses("Department", "Transportation");
		assertThat(form.value("How urgent is this?")).isEqualTo("Normal");
		form.chooses("Category", "Late bus");
		assertThat(form.value("How urgent is this?")).isEqualTo("Urgent");
		form.chooses("How urgent is this?", "High").chooses("Category", "Field trip");
		assertThat(form.value("How urgent is this?")).isEqualTo("High");
		form.chooses("Category", "Late bus").fills("Summary", "Bus 14 is late").submits();
		assertThat(town.luther().in(CHANNEL).card("Bus 14 is late").text()).contains("High").doesNotContain("On call");

		// guessed from the words
		Modal guessed = town.maya().runs("/request late bus 15").modal();
		assertThat(guessed.value("How urgent is this?")).isEqualTo("Urgent");
		guessed.submits();
		assertThat(town.luther().in(CHANNEL).card("late bus 15").text()).contains("On call: <@ULUTHERBANKS>");
	}

	private static UnaryOperator<String> onCall(String setting) {
		return (yaml) -> yaml.replace("        channel: C0N1TRANSPORT\n",
				"        channel: C0N1TRANSPORT\n        " + setting + "\n");
	}

	private static Card urgent(Town town, String summary) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", summary)
			.chooses("How urgent is this?", "Urgent")
			.submits();
		return town.luther().in(CHANNEL).card(summary);
	}

}

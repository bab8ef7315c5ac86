package org.switchboard.home;

import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.samples.RealShapes;
import slacksim.workspace.Card;
import slacksim.workspace.HomeTab;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.directory.Directories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What leaders and administrators see on their Home, and what no one sees there. */
@SwitchboardTest
class OfficeHomeIntegrationTests {

	@Test
	void showsConfidentialRequestsOnlyToRequesterOwnerAndLead(Town town) {
		List<Person> others = List.of(town.bo(), town.person("Rafael Diaz"), town.person("Gwen Holloway"),
				town.person("Tyrone Ellis"));
		others.forEach(Homely::homeOf);
		HomeTab lead = Homely.homeOf(town.ana());
		HomeTab requester = Homely.homeOf(town.maya());
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		requester.awaits("zebra");
		lead.awaits("|" + key + ">*  *A zebra");
		assertThat(lead.text()).contains(":lock: *<");
		others.forEach((person) -> assertThat(Homely.homeOf(person).text()).as(person.user().realName())
			.doesNotContain("zebra", key));
		Town.chooses(town.ana().dm().card(key), "Assign…", "Bo Chen");
		Homely.homeOf(town.bo()).awaits("zebra");
		Town.chooses(town.ana().dm().card(key), "Assign…", "Denise Washington");
		await().untilAsserted(() -> assertThat(town.bo().home().text()).doesNotContain("zebra"));
		assertThat(Homely.publishedFor(town, town.person("Rafael Diaz"))).allSatisfy(
				(call) -> assertThat(call.arguments().toString()).doesNotContain("zebra").doesNotContain("1 open"));
	}

	@Test
	void showsLeadersTeamWorkload(Town town) {
		HomeTab home = Homely.homeOf(town.person("Rafael Diaz")).awaits("Your networks and departments");
		Overdue.filedFor(town, town.maya());
		home.awaits("*Network 1 Transportation*  1 open, 1 unassigned, :warning: 1 overdue");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().in("#n1-transportation").card(key).clicks("Claim");
		home.awaits("*Network 1 Transportation*  2 open, 1 unassigned, :warning: 1 overdue");
	}

	@Test
	void showsAdministratorsProblems(Town town) {
		HomeTab home = Homely.homeOf(town.person("Gwen Holloway")).awaits("Every message has been delivered");
		assertThat(home.text()).contains(":white_check_mark: Using the directory", "45 schools in 3 networks");
		town.workspace().failNext("chat.postMessage", 1, Fault.refusal("is_archived"));
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late").submits();
		await().untilAsserted(() -> assertThat(Homely.homeOf(town.person("Gwen Holloway")).text())
			.contains("couldn't be delivered. See `/switchboard parked`."));
	}

	@Test
	void tellsAdministratorsAboutUnreadEvents(Town town) {
		Person gwen = town.person("Gwen Holloway");
		assertThat(Homely.homeOf(gwen).awaits("45 schools").text()).doesNotContain("missed something");
		Card card = town.luther().in("#n1-transportation").says("Bus 14 is late");
		List.of("reaction_added.without_item", "outer.app_rate_limited", "reaction_added.without_item")
			.forEach((shape) -> RealShapes.send(shape, town.maya(), card));
		await().untilAsserted(() -> {
			gwen.opensHome();
			assertThat(gwen.home().text()).contains("`reaction_added` (2 times, last ",
					"Slack dropped events: over 30,000 in an hour (once, ");
		});
		assertThat(Homely.homeOf(town.maya()).text()).doesNotContain("missed something");
	}

	@Test
	void tellsAdministratorsAboutRefusedDistrictFile(Town town) {
		Person gwen = town.person("Gwen Holloway");
		HomeTab home = Homely.homeOf(gwen).awaits(":white_check_mark: Using the directory");
		Directories directories = town.nodes().second().bean(Directories.class);
		directories.load(town.id(), "district: {}", "a test");
		gwen.opensHome();
		home.awaits("mistakes and isn't in use. See `/switchboard reload`.");
		town.reloads((yaml) -> yaml);
		gwen.opensHome();
		home.awaits(":white_check_mark: Using the directory");
	}

}

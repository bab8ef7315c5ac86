package org.switchboard.conversation.thread;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.ThreadEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A team's thread messages stay with the team if the district file says so. */
@SwitchboardTest
class TeamOnlyThreadsIntegrationTests {

	private static final String STAYS = "Replies stay with the team. Use *Reply…* for the school.";

	private static Card card(Town town, String key) {
		return town.luther().in("#n1-transportation").card(key);
	}

	private static void keepsThreadsToTheTeam(Town town) {
		town.reloads((yaml) -> yaml.replace("    name: Transportation\n",
				"    name: Transportation\n    thread-replies: team-only\n"));
	}

	@Test
	void hideRepliesFromSchool(Town town) {
		keepsThreadsToTheTeam(town);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		card(town, key).awaits(STAYS);
		Card written = town.thread(card(town, key)).replies("A zebra is on board.");
		await()
			.untilAsserted(() -> assertThat(town.history(key)).hasAtLeastOneElementOfType(ThreadEvent.NoteTaken.class));
		written.edits("Two zebras are on board.");
		await().untilAsserted(
				() -> assertThat(town.luther().runs("/request " + key).ephemeral()).contains("Two zebras", "unassigned")
					.doesNotContain("First response after"));
		Town.says(card(town, key), "Reply…", "It is on its way.");
		town.thread(town.maya().dm().card(key)).awaits("It is on its way.");
		assertThat(town.maya().dm().card(key).thread().lines()).noneMatch((line) -> line.contains("zebra"));
		assertThat(town.luther().sees()).noneMatch((line) -> line.contains("still a team-only note"));
	}

	@Test
	void keepTheModeTheirCardsSay(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		keepsThreadsToTheTeam(town);
		card(town, key).awaits("Replies go to Maya Lindgren. :lock: starts a note.");
		town.thread(card(town, key)).replies("It is on its way.");
		town.thread(town.maya().dm().card(key)).awaits("It is on its way.");
		String next = town.mayaAsksAboutABus("Bus 15 is late");
		card(town, next).awaits(STAYS);
	}

	@Test
	void stillRelaySchoolMessages(Town town) {
		keepsThreadsToTheTeam(town);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thread(town.maya().dm().card(key)).replies("note: Six students are waiting.");
		town.thread(card(town, key)).awaits("note: Six students are waiting.");
	}

}

package org.switchboard.schedule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import slacksim.workspace.Card;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What administrators see of Switchboard's jobs and can do with them. */
@SwitchboardTest
class JobsCommandIntegrationTests {

	private static Card jobs(Person person) {
		return person.runs("/switchboard jobs").note();
	}

	@Test
	void listsJobsWithTheirRuns(Town town) {
		Person gwen = town.person("Gwen Holloway");
		await().untilAsserted(() -> assertThat(jobs(gwen).text()).contains("Sends reminders", "due-sweep",
				"Next <!date^", "Last <!date^", " ms, done, on `"));
		assertThat(jobs(gwen).buttons()).contains("Run now", "Pause").doesNotContain("Resume");
	}

	@Test
	void refusesEveryoneButAdministrators(Town town) {
		assertThat(town.maya().runs("/switchboard jobs").ephemeral()).contains("Only Switchboard's administrators");
	}

	@Test
	void pausesAndResumesOnAllNodes(Town town) {
		Person gwen = town.person("Gwen Holloway");
		Card list = jobs(gwen);
		list.clicks("Pause");
		Card paused = list.awaits("Paused by <@UGWENHOLLOWAY> <!date^");
		assertThat(paused.text()).contains("Paused");
		// the nodes answer in turn
		assertThat(jobs(gwen).text()).contains("Paused by <@UGWENHOLLOWAY>");
		assertThat(jobs(gwen).text()).contains("Paused by <@UGWENHOLLOWAY>");
		paused.clicks("Resume");
		await().untilAsserted(() -> assertThat(jobs(gwen).text()).doesNotContain("Paused"));
	}

	@Test
	@DisabledIfSystemProperty(named = "town", matches = "socket-.*", disabledReason = "nothing is signed there")
	void ignoresRepeatedClick(Town town) {
		town.staysOnHttp();
		Person gwen = town.person("Gwen Holloway");
		Card list = jobs(gwen);
		Outcome pause = list.clicks("Pause");
		list.awaits("Paused by <@UGWENHOLLOWAY> <!date^").clicks("Resume");
		await().untilAsserted(() -> assertThat(jobs(gwen).text()).doesNotContain("Paused"));
		for (int again = 0; again < 4; again++) {
			assertThat(pause.sentAgain().status()).isEqualTo(200);
		}
		assertThat(jobs(gwen).text()).doesNotContain("Paused");
	}

	@Test
	void runsJobNow(Town town) {
		assertThat(jobs(town.person("Gwen Holloway")).clicks("Run now").ephemeral())
			.contains("It will run in a moment");
	}

	@Test
	void ignoresForgedButton(Town town) {
		Person gwen = town.person("Gwen Holloway");
		Person forger = gwen.forges((payload) -> payload.path("actions")
			.forEach((action) -> ((ObjectNode) action).put("value", "sweep of another")));
		assertThat(forger.runs("/switchboard jobs").note().clicks("Pause").ephemeral())
			.contains("That job no longer exists");
	}

}

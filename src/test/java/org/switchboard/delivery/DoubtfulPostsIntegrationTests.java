package org.switchboard.delivery;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.http.Json;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

@SwitchboardTest
class DoubtfulPostsIntegrationTests {

	@Test
	void postsOnceIfSlacksAnswerIsLost(Town town) {
		town.workspace().failNext("chat.postMessage", 2, Fault.lostAnswer(500));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Reply…", "It is on its way.");
		town.maya().dm().card(key).thread().awaits("It is on its way.");
		assertThat(town.maya().dm().messages()).hasSize(1);
		assertThat(town.luther().in("#n1-transportation").messages()).hasSize(1);
	}

	@Test
	void postsALineOnceIfSlacksAnswerIsLost(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().in("#n1-transportation").card(key).clicks("Claim");
		town.workspace().failNext("chat.postMessage", 2, Fault.lostAnswer(500));
		town.luther().in("#n1-transportation").card(key).awaits("In progress").clicks("Unassign me");
		town.maya().dm().card(key).thread().awaits("can't finish this one");
		town.luther().in("#n1-transportation").card(key).thread().awaits("unassigned themselves");
		assertThat(town.maya().dm().card(key).thread().lines()).hasSize(1);
		assertThat(town.luther().in("#n1-transportation").card(key).thread().lines()).hasSize(1);
	}

	@Test
	void readsOnlyMetadata(Town town) {
		// lists where Slack's own types expect an object, and the reverse
		town.workspace()
			.channelCalled("#n1-transportation")
			.hears(Json.parseObject("{\"attachments\": [{\"fields\": {}}], \"reactions\": {}, \"edited\": []}"));
		town.workspace().failNext("chat.postMessage", 2, Fault.lostAnswer(500));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.known(town.luther().in("#n1-transportation").card(key));
		assertThat(town.luther().in("#n1-transportation").messages()).hasSize(2);
	}

}

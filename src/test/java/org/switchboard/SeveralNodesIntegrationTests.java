package org.switchboard;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;

import org.switchboard.directory.Directories;
import org.switchboard.directory.School;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.TeamCommand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Checks that it doesn't matter which node does what. */
@SwitchboardTest
class SeveralNodesIntegrationTests {

	@Test
	void otherNodesDeliverWhatAClosedNodeLeft(Town town) {
		RequestId id = RequestId.parse(town.mayaAsksAboutABus("Bus 14 is late")).orElseThrow();
		Card card = town.luther().in("#n1-transportation").card(id.toString());
		try (Node third = town.nodes().third(town)) {
			Participant luther = new Participant("ULUTHERBANKS", "Luther Banks");
			assertThat(third.bean(Requests.class).act(town.id(), id, "click", new TeamCommand.Claim(luther)))
				.isInstanceOf(Outcome.Changed.class);
			assertThat(third.bean(Requests.class).act(town.id(), id, "reply", new TeamCommand.Reply(luther, "Soon")))
				.isInstanceOf(Outcome.Changed.class);
		}
		card.awaits("In progress");
		town.maya().dm().card(id.toString()).thread().awaits("Soon");
		card.thread().awaits("Soon");
		assertThat(card.thread().lines()).hasSize(1);
	}

	@Test
	void directoryOfOneNodeReachesTheOther(Town town) {
		String yaml = Riverbend.text().replace("Lincoln Elementary", "Rosa Lee Elementary");
		town.nodes().first().bean(Directories.class).load(town.id(), yaml, "a test");
		await().until(() -> town.nodes()
			.second()
			.bean(Directories.class)
			.of(town.id())
			.school("101")
			.map(School::name)
			.filter("Rosa Lee Elementary"::equals)
			.isPresent());
		for (int i = 0; i < 2; i++) {
			assertThat(town.maya().runs("/request").modal().value("School")).isEqualTo("Rosa Lee Elementary");
		}
	}

}

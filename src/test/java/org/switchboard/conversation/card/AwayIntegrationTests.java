package org.switchboard.conversation.card;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets the work of people who are out of office. */
@SwitchboardTest
class AwayIntegrationTests {

	@Test
	void assignsToBackupWhileSomeoneIsOut(Town town) {
		goesAway(town, "ULUTHERBANKS", "Luther Banks");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.thuy().in("#n1-transportation").card(key);
		Town.chooses(card, "Assign…", "Luther Banks");
		card.thread().awaits("*Thuy Nguyen* assigned this to *Thuy Nguyen*. Luther Banks is out through");
		assertThat(card.awaits("In progress").text()).contains("Thuy Nguyen");
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("so Thuy Nguyen is covering");
	}

	@Test
	void leadsBackupGetsConfidentialRequests(Town town) {
		goesAway(town, "UGLORIAMENDOZA", "Gloria Mendoza");
		Town.fillsIn(town.maya().runs("/request").modal(), "Operations", "Doors and locks", "A stolen key")
			.ticks("Confidential")
			.submits();
		Card card = town.person("Earl Jackson").dm().card("A stolen key");
		card.clicks("Claim");
		card.awaits("In progress");
		town.maya().dm().card("A stolen key").awaits("Earl Jackson is working on it");
		assertThat(town.person("Gloria Mendoza").dm().lines()).isEmpty();
	}

	private static void goesAway(Town town, String userId, String name) {
		LocalDate today = LocalDate.ofInstant(town.nodes().clock().instant(), ZoneId.of("America/New_York"));
		town.reloads(
				(yaml) -> yaml.replace("{slack: " + userId + ", name: " + name + "}", "{slack: " + userId + ", name: "
						+ name + ", away: [{from: " + today.minusDays(1) + ", until: " + today.plusDays(1) + "}]}"));
	}

}

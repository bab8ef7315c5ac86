package org.switchboard;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.Card;
import slacksim.Outcome;

import org.switchboard.slack.Workspaces;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is not Slack, or not here, is sent away.
 */
@SwitchboardTest
class StrangeDeliveriesIntegrationTests {

	@Test
	@DisabledIfSystemProperty(named = "town", matches = "socket-.*", disabledReason = "nothing is signed there")
	void refusesAWrongSignature(Town town) {
		Outcome outcome = town.maya().signedWith("another-secret").runs("/request");
		assertThat(outcome.status()).isEqualTo(401);
		assertThat(outcome.openModal()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { -6, 6 })
	@DisabledIfSystemProperty(named = "town", matches = "socket-.*", disabledReason = "nothing is signed there")
	void refusesWhatIsSignedFarFromNow(int minutes, Town town) {
		Outcome outcome = town.maya().signedAt(Duration.ofMinutes(minutes)).runs("/request");
		assertThat(outcome.status()).isEqualTo(401);
		assertThat(outcome.openModal()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { -4, 4 })
	void takesWhatIsSignedNearNow(int minutes, Town town) {
		assertThat(town.maya().signedAt(Duration.ofMinutes(minutes)).runs("/request").modal().isOpen()).isTrue();
	}

	@Test
	void refusesAWorkspaceItDoesNotServe(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		town.nodes().first().bean(Workspaces.class).leave(town.id());
		town.nodes().second().bean(Workspaces.class).leave(town.id());
		String answer = "Switchboard is not set up for this workspace.";
		assertThat(town.maya().runs("/request").ephemeral()).isEqualTo(answer);
		assertThat(card.clicks("Claim").ephemeral()).isEqualTo(answer);
		assertThat(town.history(key)).hasSize(1);
	}

}

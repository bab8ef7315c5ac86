package org.switchboard.delivery;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.ChannelSetup;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator sees of messages that Slack refused. */
@SwitchboardTest
class ParkedCommandIntegrationTests {

	@Test
	void notifiesAdministratorsOnceAndRetries(Town town) {
		Person gwen = town.person("Gwen Holloway");
		ChannelSetup channel = channelWithoutBot(town);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		gwen.dm().message("Messages for <#C0N1TRANSPORT> aren't being delivered. Invite Switchboard to the channel.");

		Card list = gwen.runs("/switchboard parked").note();
		assertThat(list.text()).contains(key, "<#C0N1TRANSPORT>", "Invite Switchboard");
		channel.with(town.workspace().botUserId());
		assertThat(list.clicks("Try again").ephemeral()).contains("Trying again.");
		town.luther().in("#n1-transportation").card(key);
		assertThat(gwen.dm().messages()).hasSize(1);
	}

	@Test
	void dropsAMessage(Town town) {
		Person gwen = town.person("Gwen Holloway");
		channelWithoutBot(town);
		town.mayaAsksAboutABus("Bus 14 is late");
		gwen.dm().message("aren't being delivered");
		Card list = gwen.runs("/switchboard parked").note();
		assertThat(list.clicks("Drop").ephemeral()).contains("Dropped");
		assertThat(list.clicks("Try again").ephemeral()).contains("no longer on the list");
		assertThat(gwen.runs("/switchboard parked").ephemeral()).contains("Every message has been delivered.");
	}

	@Test
	void explainsArchivedChannelsForUpdatesToo(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		town.workspace().failNext("chat.update", 1, Fault.refusal("update_failed"));
		card.clicks("Claim");
		Card claimed = card.awaits("In progress");
		town.workspace().failNext("chat.update", 2, Fault.refusal("is_inactive"));
		claimed.clicks("Unassign me");
		town.person("Gwen Holloway").dm().message("The channel is archived. Unarchive it");
	}

	@Test
	void refusesOthers(Town town) {
		assertThat(town.maya().runs("/switchboard parked").ephemeral()).contains("Only Switchboard's administrators");
	}

	private static ChannelSetup channelWithoutBot(Town town) {
		return town.workspace().channel("C0N1TRANSPORT", "n1-transportation", "ULUTHERBANKS").withoutBot();
	}

}

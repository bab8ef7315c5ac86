package org.switchboard.conversation.thread;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Person;
import slacksim.workspace.SlackQuirk;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.delivery.ParkedDeliveries;
import org.switchboard.delivery.ParkedDelivery;
import org.switchboard.slack.SlackApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How a conversation continues when one side can't be reached. */
@SwitchboardTest
class ThreadTroubleIntegrationTests {

	@Test
	void missedMessagesArriveOnceBotIsBackInChannel(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		Card mayas = town.maya().dm().card(key);
		town.workspace().channelCalled("#n1-transportation").withoutBot();
		town.thread(mayas).replies("Six students are waiting.");
		isTold(town.person("Gwen Holloway"),
				"Messages for <#C0N1TRANSPORT> aren't being delivered. Invite Switchboard to the channel.");
		assertThat(town.luther().runs("/request " + key).ephemeral()).contains("Six students are waiting.");

		town.workspace().channelCalled("#n1-transportation").with(town.workspace().botUserId());
		ParkedDeliveries parked = town.nodes().first().bean(ParkedDeliveries.class);
		// the card may be parked before the line
		await().untilAsserted(() -> {
			parked.latest(town.id(), 10).stream().map(ParkedDelivery::id).forEach((id) -> parked.retry(town.id(), id));
			assertThat(card.thread().lines()).anyMatch((line) -> line.contains("Six students are waiting."));
		});
		assertThat(card.thread().awaits("Six students are waiting.").byline())
			.isEqualTo("Maya Lindgren, Lincoln Elementary");
	}

	@Test
	void messagesForPeopleWhoLeftAreParked(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		town.maya().dm().card(key);
		town.workspace().deactivate("Maya Lindgren");
		town.thread(card).replies("It is on its way.");
		card.thread().awaits("Maya Lindgren can't reply anymore: their Slack account was deactivated.");
		card.awaits("In progress");
		assertThat(town.person("Tyrone Ellis").runs("/request " + key).ephemeral())
			.contains("Luther Banks answered: It is on its way.");
		assertThat(town.nodes().first().bean(ParkedDeliveries.class).latest(town.id(), 10)).isEmpty();
	}

	@Test
	void deletedCardComesBack(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		town.nodes()
			.first()
			.bean(SlackApi.class)
			.patiently(town.id(), (slack) -> slack.chatDelete((call) -> call.channel("C0N1TRANSPORT").ts(card.ts())));
		Card anew = town.luther().in("#n1-transportation").card(key);
		assertThat(anew.ts()).isNotEqualTo(card.ts());
		town.thread(town.maya().dm().card(key)).replies("Six students are waiting.");
		anew.thread().awaits("Six students are waiting.");
		anew.clicks("Claim");
		anew.awaits("In progress");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void deletedCardWithRepliesComesBackOnce(boolean forgotten, Town town) {
		town.workspace().follows(SlackQuirk.FORGOTTEN_MESSAGES, forgotten);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		Card reply = card.thread().replies("It is on its way.");
		town.thread(town.maya().dm().card(key)).awaits("It is on its way.");
		town.nodes()
			.first()
			.bean(SlackApi.class)
			.patiently(town.id(), (slack) -> slack.chatDelete((call) -> call.channel("C0N1TRANSPORT").ts(card.ts())));
		await().untilAsserted(() -> assertThat(cards(town, key)).hasSize(1).doesNotContain(card.ts()));
		List<String> anew = cards(town, key);
		town.known(town.luther().in("#n1-transportation").card(key));
		reply.deletes();
		town.workspace().events().awaitsQuiet();
		town.luther().in("#n1-transportation").card(key).clicks("Resolve…").modal().fills("text", "It came").submits();
		town.luther().in("#n1-transportation").card(key).awaits("Resolved");
		assertThat(cards(town, key)).isEqualTo(anew);
	}

	private static List<String> cards(Town town, String key) {
		return town.luther()
			.in("#n1-transportation")
			.messages()
			.stream()
			.filter((message) -> message.text().contains(key))
			.map(Card::ts)
			.toList();
	}

	private static void isTold(Person person, String text) {
		assertThat(person.dm().card("aren't being delivered").text()).contains(text);
	}

}

package org.switchboard.conversation.card;

import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An emoji on a thread message shows on the other side too. */
@SwitchboardTest
class ReactionsIntegrationTests {

	private static MessageThread team(Town town, String key) {
		return town.thread(town.luther().in("#n1-transportation").card(key));
	}

	private static MessageThread requester(Town town, String key) {
		return town.thread(town.maya().dm().card(key));
	}

	private static void awaits(Card card, String... emoji) {
		await().untilAsserted(() -> assertThat(emoji(card)).containsExactlyInAnyOrder(emoji));
	}

	private static List<String> emoji(Card card) {
		return card.now()
			.orElseThrow()
			.json()
			.path("reactions")
			.valueStream()
			.map((reaction) -> reaction.path("name").asString())
			.toList();
	}

	@Test
	void showsRequestersReaction(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("It is on its way.");
		Card there = town.known(requester(town, key).awaits("on its way"));
		there.reacts("tada");
		awaits(reply, "tada");
		there.unreacts("tada");
		awaits(reply);
	}

	@Test
	void showsTeamsReaction(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card message = requester(town, key).replies("Six students are waiting.");
		Card seen = town.known(town.luther().in("#n1-transportation").card(key).thread().awaits("Six students"));
		Card seenByThuy = town.known(town.thuy().in("#n1-transportation").card(key).thread().awaits("Six students"));
		seen.reacts("eyes");
		seenByThuy.reacts("eyes");
		awaits(message, "eyes");
		seen.unreacts("eyes");
		seenByThuy.reacts("bus");
		awaits(message, "eyes", "bus");
	}

	@Test
	void hidesReactionsToNotesFromSchool(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).replies(":lock: The driver is new.").reacts("zebra_face");
		Card reply = team(town, key).replies("It is on its way.");
		Card there = town.known(requester(town, key).awaits("on its way"));
		reply.reacts("bus");
		awaits(there, "bus");
		assertThat(town.maya().dm().card(key).thread().messages())
			.noneMatch((card) -> emoji(card).contains("zebra_face"));
	}

	@Test
	void ignoresReactionsByOthers(Town town) {
		town.workspace().channelCalled("n1-transportation").with("UBOCHEN");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card message = requester(town, key).replies("Six students are waiting.");
		town.known(town.bo().in("#n1-transportation").card(key).thread().awaits("Six students")).reacts("zebra_face");
		town.known(town.luther().in("#n1-transportation").card(key).thread().awaits("Six students")).reacts("eyes");
		awaits(message, "eyes");
	}

	@Test
	void costsTheSameHoweverManyFollow(Town town) {
		String key = town.mayaAsksAboutABus("The buses of the north are late");
		MessageThread incident = team(town, key);
		MessageThread mayas = requester(town, key);
		for (String name : List.of("Grace Kim", "Andre Baptiste", "Helen Papadakis")) {
			String linked = town.asks(town.person(name), "Transportation", "Late bus", "Where is our bus?");
			Town.presses(town.luther().in("#n1-transportation").card(linked), "Link to another request…")
				.modal()
				.fills("text", key)
				.submits();
			town.luther().in("#n1-transportation").card(linked).awaits("Linked to");
		}
		for (String name : List.of("Tyrone Ellis", "Charlene Brown", "Gwen Holloway")) {
			town.person(name).runs("/request follow " + key);
			town.person(name).dm().card(key);
		}
		incident.replies("The bridge is closed.");
		Card there = town.known(mayas.awaits("The bridge"));
		town.person("Gwen Holloway").dm().card(key).thread().awaits("The bridge").reacts("zebra_face");
		there.reacts("tada");
		await().until(() -> calls(town, "reactions.add") > 0);
		assertThat(calls(town, "reactions.get")).isEqualTo(2);
		assertThat(calls(town, "reactions.add")).isOne();
	}

	private static int calls(Town town, String method) {
		return town.workspace().transcript().calls(method).size();
	}

}

package org.switchboard.request.card;

import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.Card;
import slacksim.MessageThread;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An emoji on a message in a thread shows on the other side too.
 */
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
	void showsWhatTheRequesterPutsOnAReply(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card reply = team(town, key).replies("It is on its way.");
		Card there = town.known(requester(town, key).awaits("on its way"));
		there.reacts("tada");
		awaits(reply, "tada");
		there.unreacts("tada");
		awaits(reply);
	}

	@Test
	void showsWhatTheTeamPutsOnAMessage(Town town) {
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
	void keepsWhatIsPutOnANoteFromTheSchool(Town town) {
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
	void leavesOutWhatOthersPutThere(Town town) {
		town.workspace().channelCalled("n1-transportation").with("UBOCHEN");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card message = requester(town, key).replies("Six students are waiting.");
		town.known(town.bo().in("#n1-transportation").card(key).thread().awaits("Six students")).reacts("zebra_face");
		town.known(town.luther().in("#n1-transportation").card(key).thread().awaits("Six students")).reacts("eyes");
		awaits(message, "eyes");
	}

}

package org.switchboard.conversation.card;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slacksim.calls.ApiCall;
import slacksim.faults.Fault;
import slacksim.workspace.Card;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.delivery.ParkedDeliveries;
import org.switchboard.delivery.ParkedDelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people see when Slack answers late, with errors or not at all. */
@SwitchboardTest
class SlackTroubleIntegrationTests {

	static Stream<Fault> faults() {
		return Stream.of(Fault.rateLimited(Duration.ofSeconds(1)), Fault.http(500), Fault.lostAnswer(502),
				Fault.refusal("internal_error"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void postsEveryLineOnceAndInOrder(Fault fault, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		town.workspace().failNext("chat.postMessage", 3, fault);
		card.clicks("Claim");
		for (int i = 1; i <= 4; i++) {
			Town.says(card, "Reply…", "Answer " + i);
		}
		Card mine = town.maya().dm().card(key);
		await().atMost(Duration.ofSeconds(30)).until(() -> mine.thread().lines().size() >= 4);
		await().atMost(Duration.ofSeconds(30)).until(() -> card.thread().lines().size() >= 4);
		assertInOrder(mine.thread().lines());
		assertInOrder(card.thread().lines());
		assertThat(town.luther().in("#n1-transportation").messages()).hasSize(1);
		assertThat(town.maya().dm().messages()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void postsCardOnce(Fault fault, Town town) {
		town.workspace().failNext("chat.postMessage", 2, fault);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		card.clicks("Claim");
		card.awaits("In progress");
		town.maya().dm().card(key).awaits("is working on it");
		assertThat(town.luther().in("#n1-transportation").messages()).hasSize(1);
		assertThat(town.maya().dm().messages()).hasSize(1);
	}

	@Test
	void manyChangesNeedFewUpdates(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		town.workspace().failNext("chat.update", 1, Fault.rateLimited(Duration.ofSeconds(1)));
		card.clicks("Claim");
		for (String level : List.of("Urgent", "High", "Low", "Urgent", "High")) {
			Town.chooses(card, "Change urgency…", level);
		}
		card.awaits("High");
		town.maya().dm().card(key).awaits("is working on it");
		await().until(() -> card.thread().lines().size() == 5);
		assertThat(town.workspace().transcript().calls("chat.update").stream().filter(ApiCall::isOk))
			.hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void channelWithoutBotDelaysNoOneElse(Town town) {
		town.workspace().channelCalled("#n1-transportation").withoutBot();
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		ParkedDeliveries parked = town.nodes().first().bean(ParkedDeliveries.class);
		await().until(() -> !parked.latest(town.id(), 10).isEmpty());
		ParkedDelivery card = parked.latest(town.id(), 10).get(0);
		assertThat(card.subject()).isEqualTo(key);
		assertThat(card.conversation()).isEqualTo("C0N1TRANSPORT");
		assertThat(card.reason()).isEqualTo("not_in_channel");
		Town.says(town.maya().dm().card(key), "Add a message…", "Hello?");
		town.maya().dm().card(key).thread().awaits("Hello?");

		town.workspace().channelCalled("#n1-transportation").with(town.workspace().botUserId());
		String next = town.mayaAsksAboutABus("Bus 15 is late");
		town.luther().in("#n1-transportation").card(next).clicks("Claim");
		town.maya().dm().card(next).awaits("is working on it");
	}

	@Test
	void explainsFormThatSlackDoesNotOpen(Town town) {
		town.workspace().failNext("views.open", 1, Fault.http(500));
		assertThat(town.maya().runs("/request bus 14").ephemeral())
			.isEqualTo("Slack didn't answer in time. Nothing was changed. Try again.");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.workspace().failNext("views.open", 1, Fault.rateLimited(Duration.ofSeconds(30)));
		assertThat(town.luther().in("#n1-transportation").card(key).clicks("Reply…").ephemeral()).contains("Try again");
	}

	private static void assertInOrder(List<String> lines) {
		assertThat(lines).hasSize(4);
		for (int i = 1; i <= 4; i++) {
			assertThat(lines.get(i - 1)).contains("Answer " + i);
		}
	}

}

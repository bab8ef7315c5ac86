package org.switchboard.delivery;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.faults.Fault;
import slacksim.faults.Mishap;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.slack.SlackApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Replies to cards that were deleted without an event. */
@SwitchboardTest
class StrayRepliesIntegrationTests {

	private static final Duration NEVER = Duration.ofDays(1000);

	/** Deletes Maya's card once nothing more changes on it. */
	private static String losesHerCard(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		answers(town, key, "We look at it.");
		Card card = town.known(town.maya().dm().card(key));
		card.thread().awaits("look at it");
		town.workspace().events().befall(1, Mishap.late(NEVER));
		town.nodes()
			.first()
			.bean(SlackApi.class)
			.patiently(town.id(), (slack) -> slack.chatDelete((call) -> call.channel(card.channelId()).ts(card.ts())));
		return key;
	}

	private static MessageThread team(Town town, String key) {
		return town.thread(town.luther().in("#n1-transportation").card(key));
	}

	private static void answers(Town town, String key, String text) {
		team(town, key).replies(text);
		// or else the next may overtake it
		town.workspace().events().awaitsQuiet();
	}

	private static void comesBackWith(Town town, String key, String... lines) {
		await().untilAsserted(() -> {
			List<Card> shown = town.maya().dm().messages();
			assertThat(shown).extracting(Card::text).noneMatch((text) -> text.contains("on its way"));
			assertThat(shown).filteredOn((card) -> card.text().contains(key))
				.singleElement()
				.satisfies((card) -> assertThat(card.thread().lines()).containsExactly(lines));
		});
	}

	@Test
	void restoreTheCardAndFollowIt(Town town) {
		String key = losesHerCard(town);
		answers(town, key, "It is on its way.");
		answers(town, key, "It is there.");
		comesBackWith(town, key, "It is on its way.", "It is there.");
	}

	@ParameterizedTest
	@CsvSource({ "chat.postMessage, 500, '', true", "chat.postMessage, 503, '', false", "chat.delete, 500, '', true",
			"chat.delete, 500, '', false", "chat.delete, 200, update_failed, false",
			"chat.delete, 200, access_denied, false" })
	void areNotSeenTwiceWhereverItBreaksOff(String method, int status, String error, boolean done, Town town) {
		String key = losesHerCard(town);
		town.workspace().failNext(method, 1, new Fault(status, error, Duration.ZERO, done));
		answers(town, key, "It is on its way.");
		comesBackWith(town, key, "It is on its way.");
	}

	@Test
	void stayWhereTheyAreIfSlackCannotRemoveThem(Town town) {
		String key = losesHerCard(town);
		town.workspace().failNext("chat.delete", 1, Fault.refusal("compliance_exports_prevent_deletion"));
		answers(town, key, "It is on its way.");
		answers(town, key, "It is there.");
		town.maya().dm().card(key).thread().awaits("It is there.");
		assertThat(town.maya().dm().messages()).extracting(Card::text).contains("It is on its way.");
	}

	@Test
	void ofFilesFollowTheCardToo(Town town) {
		String key = losesHerCard(town);
		team(town, key).shares("map.txt", "The new stop", "");
		comesBackWith(town, key, "Luther Banks sent *map.txt*.");
	}

}

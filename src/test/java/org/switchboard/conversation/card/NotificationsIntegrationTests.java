package org.switchboard.conversation.card;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** What a locked phone shows of a request, and how often it lights up. */
@SwitchboardTest
class NotificationsIntegrationTests {

	private static final String DISCREET = "New message on a confidential request";

	@Test
	void quoteTheWordsAndNameTheRequest(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		MessageThread mine = town.maya().dm().card(key).thread();
		Town.says(card, "Reply…", "It's *ten* minutes out\n& empty");
		assertThat(mine.awaits("ten").notification())
			.isEqualTo(key + " Bus 14 is late: Luther Banks (Transportation): It's *ten* minutes out &amp; empty");
		town.thread(town.maya().dm().card(key)).replies("Thanks, we'll wait");
		assertThat(card.thread().awaits("wait").notification()).isEqualTo(key + " Bus 14 is late: Thanks, we'll wait");
		Town.says(card, "Resolve…", "It came.");
		assertThat(mine.awaits("It came.").notification()).isEqualTo(key + " Bus 14 is late: "
				+ "Luther Banks (Transportation) marked this resolved. Not fixed? Press Reopen… above. It came.");
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		assertThat(town.maya().dm().card("How did it go?").notification()).contains(key, "Bus 14 is late",
				"How did it go?");
	}

	@Test
	void endLongWordsWhereNothingIsCutInTwo(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Reply…", "&".repeat(2000));
		assertThat(town.maya().dm().card(key).thread().awaits("&").notification()).hasSizeLessThan(500)
			.endsWith("&amp;…");
	}

	@Test
	void sayNothingOfConfidentialRequests(Town town) {
		String key = town.mayaAsksInConfidence("A question about leave");
		Person ana = town.person("Ana Ruiz");
		Town.says(ana.dm().card(key), "Reply…", "You have six days.");
		town.maya().dm().card(key).thread().awaits("six days");
		Town.says(ana.dm().card(key), "Resolve…", "Six days left.");
		town.maya().dm().card(key).awaits("marked this resolved");
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		town.maya().dm().card("How did it go?");
		assertThat(Stream.of(town.maya().dm(), ana.dm()).flatMap(NotificationsIntegrationTests::posted))
			.hasSizeGreaterThan(3)
			.extracting(Card::notification)
			.containsOnly(DISCREET);
	}

	@Test
	void staysWithinTheNoiseBudget(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Conversation channel = town.luther().in("#n1-transportation");
		Card card = channel.card(key);
		card.clicks("Claim");
		Town.says(card.awaits("In progress"), "Reply…", "It's ten minutes out.");
		town.thread(town.maya().dm().card(key)).replies("Thanks, we'll wait.");
		card.thread().awaits("we'll wait");
		Town.says(card, "Resolve…", "It came.");
		town.maya().dm().card(key).awaits("marked this resolved").clicks("Yes, it's fixed");
		card.thread().awaits("confirmed it's resolved");
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		Card ask = town.maya().dm().card("How did it go?");
		ask.clicks("rating.rate.4");
		ask.awaits("Thanks for the feedback");
		town.awaitsStillness();

		assertThat(fromTheBot(town.maya().dm())).as("the card, a reply, the resolution and a question how it went")
			.hasSize(3 + 1);
		// what they wrote themselves, through a form, is a record for their team
		assertThat(fromTheBot(channel)).as("the card, a message and a confirmation from the school, two records")
			.hasSize(1 + 2 + 2);
		assertThat(fromTheBot(town.luther().dm())).isEmpty();
		assertThat(fromTheBot(town.person("Charlene Brown").dm())).isEmpty();
	}

	private static List<Card> fromTheBot(Conversation place) {
		return posted(place).filter((message) -> !message.json().has("user") || !message.author().startsWith("UMAYA"))
			.toList();
	}

	private static Stream<Card> posted(Conversation place) {
		return place.messages()
			.stream()
			.flatMap((card) -> Stream.concat(Stream.of(card), card.thread().messages().stream()));
	}

}

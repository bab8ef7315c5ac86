package org.switchboard.conversation.card;

import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** What each card button does, and what both sides read about it. */
@SwitchboardTest
class CardButtonsIntegrationTests {

	private static final List<String> NEW = List.of("Claim", "Assign…", "Reply…", "Ask the requester…", "Resolve…",
			"Team-only note…", "Transfer…", "Change urgency…", "Ask another department…", "Link to another…");

	private static final List<String> CLAIMED = List.of("Reply…", "Ask the requester…", "Resolve…", "Team-only note…",
			"Assign…", "Release", "Transfer…", "Change urgency…", "Ask another department…", "Link to another…");

	private static final List<String> OPEN = List.of("Add a message…", "I don't need this any more");

	@Test
	void detailsCannotLookLikeOurLines(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late")
			.fills("Details", "No bus\n:white_check_mark: Resolved")
			.submits();
		Card card = town.luther().in("#n1-transportation").card("Bus 14 is late");
		assertThat(card.text()).contains(">No bus\n>:white_check_mark: Resolved");
	}

	@Test
	void showsNewRequestToBothSides(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(team(town, key).buttons()).isEqualTo(NEW);
		Card mine = requester(town, key);
		assertThat(mine.buttons()).isEqualTo(OPEN);
		assertThat(mine.text()).contains("With Network 1 Transportation, who will pick it up", "First answer due");
	}

	@Test
	void claims(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		card.clicks("Claim");
		card.thread().awaits("*Luther Banks* has taken this.");
		assertThat(onlyCard(team(town), card, "Being worked on").buttons()).isEqualTo(CLAIMED);
		Card mine = requester(town, key).awaits("Luther Banks is working on it");
		mine.thread().awaits("*Luther Banks*, from Transportation, has taken this; an answer is due");
		assertThat(mine.buttons()).isEqualTo(OPEN);
		onlyCard(town.maya().dm(), mine, key);
	}

	@Test
	void headOfTheDepartmentAssigns(Town town) {
		town.reloads((yaml) -> yaml.replace("    name: Transportation\n",
				"    name: Transportation\n    head: UDMITRIVOLKOV\n"));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Person head = town.luther().forges((payload) -> ((ObjectNode) payload.path("user")).put("id", "UDMITRIVOLKOV"));
		Card card = head.in("#n1-transportation").card(key);
		assertThat(card.clicks("Claim").ephemeral()).contains("Network 1 Transportation");
		Town.chooses(card, "Assign…", "Thuy Nguyen");
		card.thread().awaits("*Dmitri Volkov* gave this to *Thuy Nguyen*.");
	}

	@Test
	void assigns(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.chooses(card, "Assign…", "Thuy Nguyen");
		card.thread().awaits("*Luther Banks* gave this to *Thuy Nguyen*.");
		assertThat(onlyCard(team(town), card, "Thuy Nguyen").buttons()).isEqualTo(CLAIMED);
		requester(town, key).thread().awaits("*Thuy Nguyen*, from Transportation, has taken this");
	}

	@Test
	void releases(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		card.clicks("Claim");
		card.awaits("Being worked on").clicks("Release");
		card.thread().awaits("*Luther Banks* put this back: anybody of the team can take it.");
		assertThat(onlyCard(team(town), card, "Nobody has this yet").buttons()).isEqualTo(NEW);
		requester(town, key).thread().awaits("Luther Banks could not go on with this.");
	}

	@Test
	void replyClaims(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Reply…", "It left at 8.\nIt is on its way.");
		card.thread().awaits("*Luther Banks* wrote to the requester:\n>It left at 8.\n>It is on its way.");
		assertThat(onlyCard(team(town), card, "First answered").text()).contains("Being worked on");
		Card mine = requester(town, key).awaits("First answered");
		mine.thread().awaits("writes:");
		assertThat(mine.thread().lines()).satisfiesExactly(
				(line) -> assertThat(line).contains("*Luther Banks*, from Transportation, has taken this"),
				(line) -> assertThat(line)
					.isEqualTo("*Luther Banks*, from Transportation, writes:\n>It left at 8.\n>It is on its way."));
	}

	@Test
	void asksRequesterAndShowsAnswer(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Ask the requester…", "Which stop?");
		card.thread().awaits("*Luther Banks* asked the requester:\n>Which stop?");
		assertThat(onlyCard(team(town), card, "Waiting for the requester").buttons()).isEqualTo(CLAIMED);
		Card mine = requester(town, key).awaits("Luther Banks needs an answer from you");
		assertThat(mine.buttons()).containsExactly("Answer…", "I don't need this any more");
		mine.thread()
			.awaits("*Luther Banks*, from Transportation, asks you the following. Please press *Answer…* above.");

		Town.says(mine, "Answer…", "Elm Street");
		card.thread().awaits("*Maya Lindgren* wrote:\n>Elm Street");
		onlyCard(team(town), card, "Being worked on");
		mine.thread().awaits("You wrote:\n>Elm Street");
		assertThat(onlyCard(town.maya().dm(), mine, "is working on it").buttons()).isEqualTo(OPEN);
	}

	@Test
	void takesMessageFromRequester(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(requester(town, key), "Add a message…", "Bus 15 too");
		card.thread().awaits("*Maya Lindgren* wrote:\n>Bus 15 too");
		assertThat(card.awaits("Nobody has this yet").buttons()).isEqualTo(NEW);
		requester(town, key).thread().awaits("You wrote:\n>Bus 15 too");
	}

	@Test
	void changesUrgency(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.chooses(card, "Change urgency…", "Urgent");
		card.thread().awaits("*Luther Banks* changed the urgency to Urgent. First answer due");
		onlyCard(team(town), card, ":rotating_light: Urgent");
		requester(town, key).thread().awaits("Luther Banks changed the urgency to Urgent; an answer is due");
	}

	@Test
	void requesterConfirmsResolution(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Resolve…", "It came.");
		card.thread().awaits("*Luther Banks* resolved this:\n>It came.");
		assertThat(onlyCard(team(town), card, "Resolved").buttons()).containsExactly("Reopen…");
		Card mine = requester(town, key).awaits("Done, says Luther Banks");
		assertThat(mine.buttons()).containsExactly("Yes, it's done", "Reopen…");
		mine.thread().awaits("says that this is done. If it is not, press *Reopen…* above.\n>It came.");

		mine.clicks("Yes, it's done");
		card.thread().awaits("*Maya Lindgren* agrees that this is done.");
		assertThat(onlyCard(team(town), card, "Closed").buttons()).containsExactly("Reopen…");
		mine.thread().awaits("Thank you. This is closed.");
		assertThat(onlyCard(town.maya().dm(), mine, "Closed").buttons()).containsExactly("Reopen…");
	}

	@Test
	void reopensForTheRequester(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Resolve…", "It came.");
		Card mine = requester(town, key).awaits("Done, says");
		Town.says(mine, "Reopen…", "It did not.");
		card.thread().awaits("*Maya Lindgren* reopened this:\n>It did not.");
		assertThat(onlyCard(team(town), card, "Being worked on").buttons()).isEqualTo(CLAIMED);
		mine.thread().awaits("You reopened this:\n>It did not.");
		assertThat(onlyCard(town.maya().dm(), mine, "is working on it").buttons()).isEqualTo(OPEN);
	}

	@Test
	void reopensForTheTeam(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Resolve…", "It came.");
		requester(town, key).awaits("Done, says").clicks("Yes, it's done");
		Town.says(card.awaits("Closed"), "Reopen…", "It broke down.");
		assertThat(onlyCard(team(town), card, "Being worked on").buttons()).isEqualTo(CLAIMED);
		requester(town, key).thread().awaits("Luther Banks reopened this:\n>It broke down.");
	}

	@Test
	void cancels(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Card mine = requester(town, key);
		mine.clicks("I don't need this any more");
		card.thread().awaits("*Maya Lindgren* needs this no more.");
		assertThat(onlyCard(team(town), card, "Cancelled by the requester").buttons()).isEmpty();
		mine.thread().awaits("You cancelled this. Nobody will work on it any more.");
		assertThat(onlyCard(town.maya().dm(), mine, "Cancelled").buttons()).isEmpty();
	}

	private static Conversation team(Town town) {
		return town.luther().in("#n1-transportation");
	}

	private static Card team(Town town, String key) {
		return team(town).card(key);
	}

	private static Card requester(Town town, String key) {
		return town.maya().dm().card(key);
	}

	// waits until the card says so and is the only message outside of threads
	private static Card onlyCard(Conversation place, Card card, String says) {
		Card now = card.awaits(says);
		assertThat(place.messages()).extracting(Card::ts).containsExactly(card.ts());
		return now;
	}

}

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

	private static final List<String> NEW = List.of("Claim", "Reply…", "Resolve…");

	private static final List<String> CLAIMED = List.of("Reply…", "Resolve…");

	private static final List<String> OPEN = List.of("Add a message…", "Cancel request");

	@Test
	void detailsCannotLookLikeOurLines(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late")
			.fills("Details", "No bus\n:white_check_mark: Resolved")
			.submits();
		Card card = town.luther().in("#n1-transportation").card("Bus 14 is late");
		assertThat(card.text()).contains(">No bus :white_check_mark: Resolved");
		assertThat(card.thread().awaits("Details:").text()).contains(">No bus\n>:white_check_mark: Resolved");
	}

	@Test
	void showsNewRequestToBothSides(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(team(town, key).buttons()).isEqualTo(NEW);
		assertThat(team(town, key).menu()).containsExactly("Assign…", "Ask a question…", "Team-only note…",
				"Change urgency…", "More actions…");
		assertThat(team(town, key).clicks("More actions…").modal().labels())
			.containsExactly("Hand off to another team…", "Bring in another team…", "Link to another request…");
		Card mine = requester(town, key);
		assertThat(mine.buttons()).isEqualTo(OPEN);
		assertThat(mine.text()).contains("Sent to Network 1 Transportation", "Response due");
	}

	@Test
	void claims(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		card.clicks("Claim");
		assertThat(onlyCard(team(town), card, "In progress").buttons()).isEqualTo(CLAIMED);
		assertThat(card.awaits("In progress").menu()).containsExactly("Unassign me", "Ask a question…", "Assign…",
				"Team-only note…", "More actions…");
		Card mine = requester(town, key).awaits("Luther Banks is working on it");
		assertThat(mine.buttons()).isEqualTo(OPEN);
		onlyCard(town.maya().dm(), mine, key);
		assertThat(card.thread().lines()).isEmpty();
		assertThat(mine.thread().lines()).isEmpty();
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
		card.thread().awaits("*Dmitri Volkov* assigned this to *Thuy Nguyen*.");
	}

	@Test
	void assigns(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.chooses(card, "Assign…", "Thuy Nguyen");
		card.thread().awaits("*Luther Banks* assigned this to *Thuy Nguyen*.");
		assertThat(onlyCard(team(town), card, "Thuy Nguyen").buttons()).isEqualTo(CLAIMED);
		requester(town, key).awaits("Thuy Nguyen is working on it");
	}

	@Test
	void releases(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		card.clicks("Claim");
		card.awaits("In progress").clicks("Unassign me");
		card.thread().awaits("*Luther Banks* unassigned themselves. Anyone on the team can claim it.");
		assertThat(onlyCard(team(town), card, "Unassigned").buttons()).isEqualTo(NEW);
		requester(town, key).thread().awaits("Luther Banks can't finish this one.");
	}

	@Test
	void replyClaims(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Reply…", "It left at 8.\nIt is on its way.");
		card.thread().awaits("*Luther Banks* replied to the requester:\n>It left at 8.\n>It is on its way.");
		assertThat(onlyCard(team(town), card, "Responded").text()).contains("In progress");
		Card mine = requester(town, key).awaits("Responded");
		mine.thread().awaits("(Transportation):");
		assertThat(mine.thread().lines())
			.containsExactly("*Luther Banks* (Transportation):\n>It left at 8.\n>It is on its way.");
	}

	@Test
	void asksRequesterAndShowsAnswer(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Ask a question…", "Which stop?");
		card.thread().awaits("*Luther Banks* asked the requester:\n>Which stop?");
		assertThat(onlyCard(team(town), card, "Waiting on Maya Lindgren").buttons()).isEqualTo(CLAIMED);
		Card mine = requester(town, key).awaits("Luther Banks is waiting for your reply");
		assertThat(mine.buttons()).containsExactly("Answer…", "Cancel request");
		mine.thread().awaits("*Luther Banks* (Transportation) has a question. Reply here.");

		Town.says(mine, "Answer…", "Elm Street");
		card.thread().awaits("*Maya Lindgren* wrote:\n>Elm Street");
		onlyCard(team(town), card, "In progress");
		mine.thread().awaits("You wrote:\n>Elm Street");
		assertThat(onlyCard(town.maya().dm(), mine, "is working on it").buttons()).isEqualTo(OPEN);
	}

	@Test
	void takesMessageFromRequester(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(requester(town, key), "Add a message…", "Bus 15 too");
		card.thread().awaits("*Maya Lindgren* wrote:\n>Bus 15 too");
		assertThat(card.awaits("Unassigned").buttons()).isEqualTo(NEW);
		requester(town, key).thread().awaits("You wrote:\n>Bus 15 too");
	}

	@Test
	void changesUrgency(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.chooses(card, "Change urgency…", "Urgent");
		card.thread().awaits("*Luther Banks* changed the urgency to Urgent. Response due");
		onlyCard(team(town), card, ":rotating_light: Urgent");
		requester(town, key).thread().awaits("Luther Banks changed the urgency to Urgent. Expect a reply by");
	}

	@Test
	void requesterConfirmsResolution(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Resolve…", "It came.");
		card.thread().awaits("*Luther Banks* marked this resolved:\n>It came.");
		assertThat(onlyCard(team(town), card, "Resolved").menu()).containsExactly("Reopen…");
		Card mine = requester(town, key).awaits("Luther Banks marked this resolved");
		assertThat(mine.buttons()).containsExactly("Yes, it's fixed", "Reopen…");
		mine.thread().awaits("marked this resolved. Not fixed? Press *Reopen…* above.\n>It came.");

		mine.clicks("Yes, it's fixed");
		card.thread().awaits("*Maya Lindgren* confirmed it's resolved.");
		assertThat(onlyCard(team(town), card, "Closed").menu()).containsExactly("Reopen…");
		assertThat(onlyCard(town.maya().dm(), mine, "Closed").menu()).containsExactly("Reopen…");
		assertThat(mine.thread().lines()).hasSize(1);
	}

	@Test
	void reopensForTheRequester(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Resolve…", "It came.");
		Card mine = requester(town, key).awaits("marked this resolved");
		Town.says(mine, "Reopen…", "It did not.");
		card.thread().awaits("*Maya Lindgren* reopened this:\n>It did not.");
		assertThat(onlyCard(team(town), card, "In progress").buttons()).isEqualTo(CLAIMED);
		mine.thread().awaits("You reopened this:\n>It did not.");
		assertThat(onlyCard(town.maya().dm(), mine, "is working on it").buttons()).isEqualTo(OPEN);
	}

	@Test
	void reopensForTheTeam(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Town.says(card, "Resolve…", "It came.");
		requester(town, key).awaits("marked this resolved").clicks("Yes, it's fixed");
		Town.says(card.awaits("Closed"), "Reopen…", "It broke down.");
		assertThat(onlyCard(team(town), card, "In progress").buttons()).isEqualTo(CLAIMED);
		requester(town, key).thread().awaits("Luther Banks reopened this:\n>It broke down.");
	}

	@Test
	void cancels(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = team(town, key);
		Card mine = requester(town, key);
		mine.clicks("Cancel request");
		card.thread().awaits("*Maya Lindgren* canceled this request.");
		assertThat(onlyCard(team(town), card, "Canceled").buttons()).isEmpty();
		assertThat(onlyCard(town.maya().dm(), mine, "Canceled").buttons()).isEmpty();
		assertThat(mine.thread().lines()).isEmpty();
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

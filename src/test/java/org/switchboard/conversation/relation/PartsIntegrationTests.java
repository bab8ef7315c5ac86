package org.switchboard.conversation.relation;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One problem that needs two departments: each has its own card, and the requester has
 * one.
 */
@SwitchboardTest
class PartsIntegrationTests {

	private static final String GATE = "The bus broke our gate";

	@Test
	void isOneRequestForRequesterAndTwoForTeams(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");

		assertThat(part.text()).contains("Part of " + key(whole), "Please mend the gate.", "Maya Lindgren",
				"Luther Banks (Network 1 Transportation) asked you to help");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.awaits("Also helping: Network 1 Operations");
		mayas.thread().awaits("*Network 1 Operations* is helping with this too.");
		whole.awaits("Also helping: Network 1 Operations (" + key(part) + ")");
		whole.thread().awaits("*Luther Banks* asked *Network 1 Operations* to help with this: " + key(part));
		assertThat(town.maya().dm().messages()).hasSize(1);
		assertThat(town.maya().runs("/request mine").ephemeral()).contains(key(whole)).doesNotContain(key(part));
	}

	@Test
	void helpingTeamsMessagesReachRequesterAndOtherTeam(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Reply…", "We come at noon.");
		town.maya().dm().card(key(whole)).thread().awaits("*Gloria Mendoza* (Operations):\n>We come at noon.");
		whole.thread().awaits("*Gloria Mendoza* (Operations) wrote in " + key(part) + ":\n>We come at noon.");

		town.thread(part).replies("With a welder.");
		town.maya().dm().card(key(whole)).thread().awaits("With a welder.");
	}

	@Test
	void firstTeamsMessagesReachHelpingTeam(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(whole, "Reply…", "The gate stays until the insurer has been there.");
		part.thread()
			.awaits("*Luther Banks* (Transportation) wrote in " + key(whole)
					+ ":\n>The gate stays until the insurer has been there.");
		Card said = town.thread(whole).replies("He comes on Friday.");
		part.thread().awaits("He comes on Friday.");
		said.edits("He comes on Monday.");
		part.thread().awaits("He comes on Monday.");
		assertThat(part.now().orElseThrow().text()).doesNotContain("Responded");
	}

	@Test
	void requestersMessagesReachBothTeams(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Ask a question…", "Which of the gates?");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.thread().awaits("*Gloria Mendoza* (Operations) has a question. Reply here.");
		part.awaits("Waiting on Maya Lindgren");

		town.thread(mayas).replies("The one to the north.");
		whole.thread().awaits("The one to the north.");
		part.thread().awaits("The one to the north.");
		part.awaits("In progress");
	}

	@Test
	void requesterEditReachesPartThatIsDone(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Card mayas = town.maya().dm().card(key(whole));
		Card said = town.thread(mayas).replies("Ask Jo Miller, 555-0100.");
		part.thread().awaits("Ask Jo Miller");
		Town.says(part, "Resolve…", "It is mended.");
		part.awaits("Resolved");
		mayas.thread().awaits("It is mended.");
		said.edits("Ask the custodian.");
		part.thread().awaits("Ask the custodian.");
		assertThat(part.thread().lines()).noneMatch((line) -> line.contains("Jo Miller"));
	}

	@Test
	void requesterIsRemindedOfPartOnTheirCard(Town town) {
		Card whole = isAsked(town);
		Town.says(whole, "Ask a question…", "Is anybody hurt?");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.awaits("is waiting for your reply");
		town.thread(mayas).replies("No.");
		whole.awaits("In progress");
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Ask a question…", "Which of the gates?");
		part.awaits("Waiting on Maya Lindgren");
		mayas.thread().awaits("has a question. Reply here.");
		town.nodes().clock().moveForward(Duration.ofDays(5));
		mayas.thread().awaits("*Operations* is waiting for your reply.");
		whole.thread().awaits("reminded the requester in " + key(part));
		assertThat(whole.now().orElseThrow().text()).contains("In progress");
	}

	@Test
	void lapsedPartComesBackWithTheAnswer(Town town) {
		Card whole = isAsked(town);
		Town.says(whole, "Reply…", "We see to it.");
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Ask a question…", "Which of the gates?");
		part.awaits("Waiting on Maya Lindgren");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.thread().awaits("has a question. Reply here.");
		town.nodes().clock().moveForward(Duration.ofDays(6));
		mayas.thread().awaits("is waiting for your reply");
		town.nodes().clock().moveForward(Duration.ofDays(10));
		mayas.thread().awaits("Operations is done with its part.");
		town.thread(mayas).replies("The one to the north.");
		part.awaits("In progress").thread().awaits("The one to the north.");
		whole.awaits("Also helping: Network 1 Operations (" + key(part) + ")").thread().awaits("The one to the north.");
	}

	@Test
	void resolvesAfterItsParts(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(whole, "Resolve…", "The driver knows.");
		whole.awaits("Luther Banks marked this resolved. It stays open until the other teams are done.");
		assertThat(town.maya().dm().card(key(whole)).text()).contains("Luther Banks is working on it");

		Town.says(part, "Resolve…", "The gate is mended.");
		whole.awaits("Resolved");
		Card mayas = town.maya().dm().card(key(whole)).awaits("Luther Banks marked this resolved");
		mayas.thread().awaits("*Gloria Mendoza* (Operations) marked their part resolved:");
		mayas.thread().awaits(">The driver knows.");
		part.awaits("Resolved");
	}

	@Test
	void onlyItsTeamResolvesItAfterTheParts(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Resolve…", "The gate is mended.");
		whole.thread().awaits("*Gloria Mendoza* (Operations) resolved " + key(part) + ":");
		assertThat(whole.text()).contains("In progress");
		Town.says(whole, "Resolve…", "The driver knows.");
		whole.awaits("Resolved");
	}

	@Test
	void isOpenAgainWhenPartIsReopened(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Card mayas = town.maya().dm().card(key(whole));
		Town.says(part, "Resolve…", "The gate is mended.");
		mayas.thread().awaits("The gate is mended.");
		Town.says(whole, "Resolve…", "The driver knows.");
		mayas.awaits("Luther Banks marked this resolved");
		Town.says(part.awaits("Resolved"), "Reopen…", "The weld broke.");
		whole.awaits("Also helping: Network 1 Operations (" + key(part) + ")").awaits("In progress");
		whole.thread().awaits("*Network 1 Operations* is helping with this again: " + key(part));
		mayas.thread().awaits("*Gloria Mendoza* (Operations):\n>The weld broke.");
		Town.says(part, "Reply…", "Keep away from the gate until Friday.");
		mayas.thread().awaits(">Keep away from the gate until Friday.");
		town.thread(mayas).replies("Until when on Friday?");
		part.thread().awaits("Until when on Friday?");
	}

	@Test
	void endsIfWholeRequestWasCancelled(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Resolve…", "The gate is mended.");
		whole.thread().awaits("The gate is mended.");
		town.maya().dm().card(key(whole)).clicks("Cancel request");
		whole.awaits("Canceled");
		Town.says(part.awaits("Resolved"), "Reopen…", "The weld broke.");
		part.awaits("Canceled");
	}

	@Test
	void partsEndWithWholeRequest(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		town.maya().dm().card(key(whole)).clicks("Cancel request");
		part.awaits("Canceled");
	}

	@Test
	void keepsTeamNotesPrivate(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Team-only note…", "Secret of operations");
		town.thread(part).replies("internal: Another secret");
		Town.says(part, "Reply…", "We come at noon.");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.thread().awaits(">We come at noon.");
		whole.thread().awaits(">We come at noon.");
		assertThat(mayas.thread().lines()).noneMatch((text) -> text.contains("ecret"));
		assertThat(whole.thread().lines()).noneMatch((text) -> text.contains("ecret"));
	}

	@Test
	void keepsTypedTextIfNoTeamWasChosen(Town town) {
		Card whole = isAsked(town);
		Modal form = Town.presses(whole, "Bring in another team…").modal().fills("What do you need from them?", "  ");
		form.submits();
		assertThat(form.isOpen()).isTrue();
	}

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	private static Card isAsked(Town town) {
		String key = town.mayaAsksAboutABus(GATE);
		Card card = town.luther().in("#n1-transportation").card(key);
		card.clicks("Claim");
		return card.awaits("In progress");
	}

	private static Card asksOperations(Town town, Card whole, String what) {
		Town.presses(whole, "Bring in another team…")
			.modal()
			.chooses("Which team should help?", "Network 1 Operations")
			.fills("What do you need from them?", what)
			.submits();
		Card part = gloria(town).in("#n1-operations").card(GATE);
		part.clicks("Claim");
		return part.awaits("In progress");
	}

	private static Person gloria(Town town) {
		return town.person("Gloria Mendoza");
	}

	private static String key(Card card) {
		return card.text().replaceAll("(?s).*?(REQ-[0-9A-Z]+).*", "$1");
	}

}

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

		assertThat(part.text()).contains("A part of " + key(whole), "Please mend the gate.", "Maya Lindgren",
				"Luther Banks, Network 1 Transportation, asked you to help");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.awaits("Also working on it: Network 1 Operations");
		mayas.thread().awaits("*Network 1 Operations* is helping with this too.");
		whole.awaits("Others work on it too: " + key(part) + " with Network 1 Operations");
		whole.thread().awaits("*Luther Banks* asked *Network 1 Operations* to help with this: " + key(part));
		assertThat(town.maya().dm().messages()).hasSize(1);
		assertThat(town.maya().runs("/request mine").ephemeral()).contains(key(whole)).doesNotContain(key(part));
	}

	@Test
	void helpingTeamsMessagesReachRequesterAndOtherTeam(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Reply…", "We come at noon.");
		town.maya()
			.dm()
			.card(key(whole))
			.thread()
			.awaits("*Gloria Mendoza*, from Operations, writes:\n>We come at noon.");
		whole.thread().awaits("*Gloria Mendoza*, Operations, wrote in " + key(part) + ":\n>We come at noon.");

		town.thread(part).replies("With a welder.");
		town.maya().dm().card(key(whole)).thread().awaits("With a welder.");
	}

	@Test
	void firstTeamsMessagesReachHelpingTeam(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(whole, "Reply…", "The gate stays until the insurer has been there.");
		part.thread()
			.awaits("*Luther Banks*, Transportation, wrote in " + key(whole)
					+ ":\n>The gate stays until the insurer has been there.");
		Card said = town.thread(whole).replies("He comes on Friday.");
		part.thread().awaits("He comes on Friday.");
		said.edits("He comes on Monday.");
		part.thread().awaits("He comes on Monday.");
		assertThat(part.now().orElseThrow().text()).doesNotContain("First answered");
	}

	@Test
	void requestersMessagesReachBothTeams(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Ask the requester…", "Which of the gates?");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.thread().awaits("*Gloria Mendoza*, from Operations, asks you the following.");
		part.awaits("Waiting for the requester");

		town.thread(mayas).replies("The one to the north.");
		whole.thread().awaits("The one to the north.");
		part.thread().awaits("The one to the north.");
		part.awaits("Being worked on");
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
		Town.says(whole, "Ask the requester…", "Is anybody hurt?");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.awaits("needs an answer from you");
		town.thread(mayas).replies("No.");
		whole.awaits("Being worked on");
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Ask the requester…", "Which of the gates?");
		part.awaits("Waiting for the requester");
		mayas.thread().awaits("asks you the following");
		town.nodes().clock().moveForward(Duration.ofDays(5));
		mayas.thread().awaits("*Operations* still needs an answer from you. Please write it here.");
		whole.thread().awaits("reminded the requester in " + key(part));
		assertThat(whole.now().orElseThrow().text()).contains("Being worked on");
	}

	@Test
	void lapsedPartComesBackWithTheAnswer(Town town) {
		Card whole = isAsked(town);
		Town.says(whole, "Reply…", "We see to it.");
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Ask the requester…", "Which of the gates?");
		part.awaits("Waiting for the requester");
		Card mayas = town.maya().dm().card(key(whole));
		mayas.thread().awaits("asks you the following");
		town.nodes().clock().moveForward(Duration.ofDays(6));
		mayas.thread().awaits("still needs an answer");
		town.nodes().clock().moveForward(Duration.ofDays(10));
		mayas.thread().awaits("Operations does no more about this.");
		town.thread(mayas).replies("The one to the north.");
		part.awaits("Being worked on").thread().awaits("The one to the north.");
		whole.awaits("Others work on it too: " + key(part)).thread().awaits("The one to the north.");
	}

	@Test
	void resolvesAfterItsParts(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(whole, "Resolve…", "The driver knows.");
		whole.awaits("Done, says Luther Banks. It is resolved once the others are.");
		assertThat(town.maya().dm().card(key(whole)).text()).contains("Luther Banks is working on it");

		Town.says(part, "Resolve…", "The gate is mended.");
		whole.awaits("Resolved");
		Card mayas = town.maya().dm().card(key(whole)).awaits("Done, says Luther Banks");
		mayas.thread().awaits("*Gloria Mendoza*, from Operations, says that this is done on their side:");
		mayas.thread().awaits(">The driver knows.");
		part.awaits("Resolved");
	}

	@Test
	void onlyItsTeamResolvesItAfterTheParts(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		Town.says(part, "Resolve…", "The gate is mended.");
		whole.thread().awaits("*Gloria Mendoza*, Operations, resolved " + key(part) + ":");
		assertThat(whole.text()).contains("Being worked on");
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
		mayas.awaits("Done, says Luther Banks");
		Town.says(part.awaits("Resolved"), "Reopen…", "The weld broke.");
		whole.awaits("Others work on it too: " + key(part)).awaits("Being worked on");
		whole.thread().awaits("*Network 1 Operations* is helping with this again: " + key(part));
		mayas.thread().awaits("*Gloria Mendoza*, from Operations, writes:\n>The weld broke.");
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
		town.maya().dm().card(key(whole)).clicks("I don't need this any more");
		whole.awaits("Cancelled by the requester");
		Town.says(part.awaits("Resolved"), "Reopen…", "The weld broke.");
		part.awaits("Cancelled by the requester");
	}

	@Test
	void partsEndWithWholeRequest(Town town) {
		Card whole = isAsked(town);
		Card part = asksOperations(town, whole, "Please mend the gate.");
		town.maya().dm().card(key(whole)).clicks("I don't need this any more");
		part.awaits("Cancelled by the requester");
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
		Modal form = whole.clicks("Ask another department…").modal().fills("What should they do?", "  ");
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
		return card.awaits("Being worked on");
	}

	private static Card asksOperations(Town town, Card whole, String what) {
		whole.clicks("Ask another department…")
			.modal()
			.chooses("Which team should help?", "Network 1 Operations")
			.fills("What should they do?", what)
			.submits();
		Card part = gloria(town).in("#n1-operations").card(GATE);
		part.clicks("Claim");
		return part.awaits("Being worked on");
	}

	private static Person gloria(Town town) {
		return town.person("Gloria Mendoza");
	}

	private static String key(Card card) {
		return card.text().replaceAll("(?s).*?(REQ-[0-9A-Z]+).*", "$1");
	}

}

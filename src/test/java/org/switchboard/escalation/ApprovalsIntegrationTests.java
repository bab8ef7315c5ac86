package org.switchboard.escalation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.ApprovalStep;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A request that needs approval can't be resolved without it. */
@SwitchboardTest
class ApprovalsIntegrationTests {

	private static final String TRIP = "Two buses to the museum";

	private static final String NOBODY_FOR_MAYA = "mode: all, by: [UMAYALINDGREN, ULUTHERBANKS, UCHARLENEBROWN, "
			+ "UGWENHOLLOWAY, UFARIDKARIMI]";

	private static final String NOBODY_LEFT = "No one can decide for *Maya Lindgren*. Ask an "
			+ "administrator to name a substitute in the district file.";

	private static final String MISSING = "no one can decide for them";

	private static final String STANDS_IN_FOR_TWO = "mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN], "
			+ "substitutes: {URAFAELDIAZ: UKENJIWATANABE, UCHARLENEBROWN: UKENJIWATANABE}";

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void asksEachApproverByDirectMessage(Town town) {
		String key = isAsked(town, "mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		Card rafaels = rafael(town).dm().card(key);
		assertThat(rafaels.text()).contains("*Approval needed* from you and *Charlene Brown*.", "Lincoln Elementary",
				"Maya Lindgren", "Transportation: Late bus", TRIP);
		charlene(town).dm().card(key);
		Card buses = town.luther().in("#n1-transportation").card(key);
		buses.awaits("Needs approval from *Rafael Diaz* and *Charlene Brown*.");
		buses.thread().awaits("*Rafael Diaz* was asked to approve this.");
		Card mayas = town.maya().dm().card(key).awaits("Needs approval from *Rafael Diaz* and *Charlene Brown*.");
		mayas.thread().awaits("*Charlene Brown* was asked to approve this.");
	}

	@Test
	void canBeResolvedOnceApproved(Town town) {
		String key = isAsked(town, "mode: any, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		Card charlenes = charlene(town).dm().card(key);
		Card buses = town.luther().in("#n1-transportation").card(key);
		Town.says(buses, "Resolve…", "Both are booked.");
		buses.awaits("Luther Banks marked this resolved. It stays open until it's approved.");
		town.maya().dm().card(key).awaits("Luther Banks is working on it");

		rafael(town).dm().card(key).clicks("Approve");
		buses.awaits("Resolved").thread().awaits("*Rafael Diaz* approved this.");
		town.maya().dm().card(key).awaits("Luther Banks marked this resolved").thread().awaits(">Both are booked.");
		rafael(town).dm().card(key).awaits("Approved by *Rafael Diaz*.");
		charlenes.awaits("Approved by *Rafael Diaz*.");
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("*Rafael Diaz* approved this.");
	}

	@Test
	void asksInSequence(Town town) {
		String key = isAsked(town, "mode: sequence, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		Card rafaels = rafael(town).dm().card(key);
		Card mayas = town.maya().dm().card(key).awaits("Needs approval from *Rafael Diaz*, then *Charlene Brown*.");
		assertThat(charlene(town).dm().messages()).isEmpty();
		rafaels.clicks("Approve");
		Card charlenes = charlene(town).dm().card(key);
		mayas.awaits("Approved by *Rafael Diaz*. Still needs approval from *Charlene Brown*.");
		charlenes.clicks("Approve");
		mayas.awaits("Approved by *Rafael Diaz* and *Charlene Brown*.");
	}

	@Test
	void tellsEveryoneWhyItWasDeclined(Town town) {
		String key = isAsked(town, "mode: any, by: [URAFAELDIAZ]");
		Card buses = town.luther().in("#n1-transportation").card(key);
		Town.says(buses, "Resolve…", "Both are booked.");
		buses.awaits("It stays open until it's approved.");
		Town.says(rafael(town).dm().card(key), "Decline…", "Not before the budget is voted on.");
		buses.awaits("Declined by *Rafael Diaz*.").awaits("In progress");
		buses.thread().awaits("*Rafael Diaz* declined this:\n>Not before the budget is voted on.");
		town.maya().dm().card(key).thread().awaits(">Not before the budget is voted on.");
		Town.says(buses, "Resolve…", "Please ask again in May.");
		buses.awaits("Resolved");
	}

	@Test
	void approverMayChangeDecline(Town town) {
		String key = isAsked(town, "mode: any, by: [URAFAELDIAZ]");
		Card rafaels = rafael(town).dm().card(key);
		Town.says(rafaels, "Decline…", "Who pays?");
		rafaels.awaits("You declined this. Changed your mind? You can still approve it.").clicks("Approve");
		town.luther().in("#n1-transportation").card(key).awaits("Approved by *Rafael Diaz*.");
	}

	@Test
	void asksSubstitute(Town town) {
		needs(town, "mode: any, by: [URAFAELDIAZ], substitutes: {URAFAELDIAZ: UCHARLENEBROWN}");
		assertThat(rafael(town).runs("/request away tomorrow").ephemeral()).contains("You're out of office until");
		String key = town.mayaAsksAboutABus(TRIP);
		Card charlenes = charlene(town).dm().card(key);
		assertThat(charlenes.text()).contains("*Approval needed* from you (for Rafael Diaz).");
		town.luther()
			.in("#n1-transportation")
			.card(key)
			.thread()
			.awaits("*Charlene Brown* was asked to approve this for Rafael Diaz.");
		charlenes.clicks("Approve");
		Card mayas = town.maya().dm().card(key).awaits("Approved by *Charlene Brown*.");
		mayas.thread().awaits("*Charlene Brown* approved this for Rafael Diaz.");
		assertThat(rafael(town).dm().messages()).isEmpty();
	}

	@Test
	void remindsUntilDecidedAndAsksNewSubstitute(Town town) {
		String key = isAsked(town, "mode: any, by: [URAFAELDIAZ], substitutes: {URAFAELDIAZ: UCHARLENEBROWN}");
		Card rafaels = rafael(town).dm().card(key);
		town.nodes().clock().moveForward(Duration.ofDays(4));
		rafaels.thread().awaits("This is still waiting for your decision.");
		town.luther()
			.in("#n1-transportation")
			.card(key)
			.thread()
			.awaits("No decision yet, so *Rafael Diaz* was reminded.");
		rafael(town).runs("/request away until " + LocalDate.now(town.nodes().clock()).plusDays(20)).ephemeral();
		town.nodes().clock().moveForward(Duration.ofDays(4));
		Card charlenes = charlene(town).dm().card(key);
		charlenes.clicks("Approve");
		rafaels.awaits("Approved by *Charlene Brown*.");
		town.nodes().clock().moveForward(Duration.ofDays(9));
		assertThat(town.history(key)).filteredOn(ApprovalEvent.ApproversReminded.class::isInstance).hasSize(1);
	}

	@Test
	void showsConfidentialRequestUntilDecided(Town town) {
		needs(town, "mode: sequence, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		String key = asksInConfidence(town);
		Card rafaels = rafael(town).dm().card(key);
		assertThat(rafaels.text()).contains("A driver");
		assertThat(charlene(town).runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
		assertThat(rafael(town).runs("/request " + key).ephemeral()).contains("A driver");
		rafaels.clicks("Approve");
		Card after = rafaels.awaits("no longer needs your approval");
		assertThat(after.text()).doesNotContain("A driver");
		assertThat(rafael(town).runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
		assertThat(charlene(town).dm().card(key).text()).contains("A driver");
	}

	@Test
	void hidesConfidentialRequestOnceCanceled(Town town) {
		needs(town, "mode: any, by: [URAFAELDIAZ]");
		String key = asksInConfidence(town);
		Card rafaels = rafael(town).dm().card(key);
		town.maya().dm().card(key).clicks("Cancel request");
		assertThat(rafaels.awaits("no longer needs your approval").text()).doesNotContain("A driver");
		assertThat(rafael(town).runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
	}

	@Test
	void removesConfidentialFilesAndDetailsOnceDecided(Town town) {
		needs(town, "mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		town.maya().dm().shares("doctor.txt", "Three weeks of rest");
		Town.fillsIn(town.maya().dm().card("Nothing has been sent yet").clicks("Review and send…").modal(),
				"Transportation", "Late bus", "A driver")
			.fills("Details", "All of it. ".repeat(260) + "The end of it.")
			.ticks("Confidential")
			.submits();
		Card rafaels = rafael(town).dm().card("A driver");
		String copy = hasFile(rafael(town), rafaels);
		String other = hasFile(charlene(town), charlene(town).dm().card("A driver"));
		rafaels.thread().awaits("The end of it.");
		rafaels.clicks("Approve");
		await().untilAsserted(() -> {
			assertThat(rafael(town).opens(copy)).isEmpty();
			assertThat(rafaels.thread().lines()).noneMatch((line) -> line.contains("The end of it."));
		});
		assertThat(charlene(town).opens(other)).isPresent();
	}

	@Test
	void keepsFilesWithApproverDuringHold(Town town) {
		needs(town, "mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		String key = asksInConfidence(town);
		Card rafaels = rafael(town).dm().card("A driver");
		town.thread(town.maya().dm().card(key)).shares("before.txt", "Three weeks of rest", "");
		String copy = hasFile(rafael(town), rafaels);
		town.person("Gwen Holloway").runs("/switchboard hold " + key);
		rafaels.clicks("Approve");
		rafaels.awaits("no longer needs your approval");
		assertThat(rafael(town).opens(copy)).isPresent();
		town.person("Gwen Holloway").runs("/switchboard release " + key);
		await().until(() -> rafael(town).opens(copy).isEmpty());
	}

	@Test
	void relaysConfidentialFilesToApproversUntilTheyDecide(Town town) {
		needs(town, "mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		String key = asksInConfidence(town);
		Card mayas = town.maya().dm().card(key);
		Card rafaels = rafael(town).dm().card("A driver");
		Card charlenes = charlene(town).dm().card("A driver");
		town.thread(mayas).shares("before.txt", "Three weeks of rest", "");
		String copy = hasFile(rafael(town), rafaels);
		rafaels.clicks("Approve");
		await().untilAsserted(() -> assertThat(rafael(town).opens(copy)).isEmpty());
		town.thread(mayas).shares("after.txt", "Four weeks of rest", "");
		await().until(() -> files(charlenes).filter((id) -> charlene(town).opens(id).isPresent()).count() == 2);
		assertThat(files(rafaels)).noneMatch((id) -> rafael(town).opens(id).isPresent());
	}

	@Test
	void hidesConfidentialRequestFromApproverWhoDeclined(Town town) {
		needs(town, "mode: any, by: [URAFAELDIAZ]");
		String key = asksInConfidence(town);
		Card rafaels = rafael(town).dm().card(key);
		Town.says(rafaels, "Decline…", "Who pays?");
		assertThat(rafaels.awaits("no longer needs your approval").text()).doesNotContain("A driver");
		assertThat(rafael(town).runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
	}

	@Test
	void asksSubstituteFromRequestsDepartment(Town town) {
		String rule = "mode: any, by: [URAFAELDIAZ], substitutes: {URAFAELDIAZ: ";
		town.reloads((yaml) -> yaml.replace("late-bus: Late bus", "late-bus: Leave")
			.replace("      hiring:\n        mode:",
					"      leave: {" + rule + "UKENJIWATANABE}}\n      hiring:\n        mode:")
			.replace("      field-trip:\n        mode:",
					"      late-bus: {" + rule + "UCHARLENEBROWN}}\n      field-trip:\n        mode:"));
		assertThat(rafael(town).runs("/request away tomorrow").ephemeral()).contains("You're out of office until");
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Leave", "A driver")
			.ticks("Confidential")
			.submits();
		charlene(town).dm().card("A driver");
		assertThat(town.person("Kenji Watanabe").dm().messages()).isEmpty();
	}

	@Test
	void followUpRequestAsksCurrentApprover(Town town) {
		needs(town, "mode: any, by: [URAFAELDIAZ]");
		String key = asksInConfidence(town);
		rafael(town).dm().card(key).clicks("Approve");
		Town.says(town.luther().dm().card(key), "Resolve…", "Both are booked.");
		Card mayas = town.maya().dm().card(key).awaits("Luther Banks marked this resolved");
		needs(town, "mode: any, by: [UCHARLENEBROWN]");
		town.nodes().clock().moveForward(Duration.ofDays(60));
		Card late = town.thread(mayas).replies("Another secret");
		Card charlenes = charlene(town).dm().card("Follow-up to " + key);
		charlenes.thread().awaits("Another secret");
		late.edits("Another worse secret");
		charlenes.thread().awaits("Another worse secret");
		assertThat(rafael(town).sees()).noneMatch((line) -> line.contains("Another secret"));
	}

	@Test
	void asksApproverNamedInFileInsteadOfFormerOne(Town town) {
		needs(town, "mode: sequence, by: [URAFAELDIAZ, ULUTHERBANKS]");
		String key = asksInConfidence(town);
		Card rafaels = rafael(town).dm().card(key);
		needs(town, "mode: sequence, by: [UCHARLENEBROWN, ULUTHERBANKS]");
		assertThat(rafael(town).runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
		assertThat(rafaels.clicks("Approve").ephemeral()).contains(key + " doesn't exist");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card charlenes = charlene(town).dm().card(key);
		assertThat(rafaels.awaits("is no longer with you").text()).doesNotContain("A driver");
		charlenes.clicks("Approve");
		town.maya().dm().card("A driver").awaits("Approved by *Charlene Brown*");
		// someone with a seat of their own is asked only for that one
		town.luther().dm().card("Approval needed").clicks("Approve");
		town.maya().dm().card("A driver").awaits("Approved by *Charlene Brown* and *Luther Banks*");
	}

	@Test
	void formerApproverOfNamesakeCategoryMayNotDecide(Town town) {
		needsInBoth(town, "URAFAELDIAZ");
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Leave", "A driver")
			.ticks("Confidential")
			.submits();
		String key = Town.keyOf(town.luther().dm(), "A driver");
		Card rafaels = rafael(town).dm().card(key);
		needsInBoth(town, "UCHARLENEBROWN");
		assertThat(rafaels.clicks("Approve").ephemeral()).contains(key + " doesn't exist");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		charlene(town).dm().card(key).clicks("Approve");
		assertThat(rafaels.awaits("is no longer with you").text()).doesNotContain("A driver");
		town.maya().dm().card("A driver").awaits("Approved by *Charlene Brown*");
	}

	// in HR, Rafael always approves a category of the same name
	private static void needsInBoth(Town town, String approver) {
		town.reloads((yaml) -> yaml.replace("late-bus: Late bus", "late-bus: Leave")
			.replace("      hiring:\n        mode:",
					"      leave: {mode: any, by: [URAFAELDIAZ]}\n      hiring:\n        mode:")
			.replace("      field-trip:\n        mode:",
					"      late-bus: {mode: any, by: [" + approver + "]}\n      field-trip:\n        mode:"));
	}

	@Test
	void sendsFormerApproverNeitherFilesNorNews(Town town) {
		String key = isAsked(town, "mode: any, by: [UBOCHEN]");
		Card former = town.bo().dm().card(TRIP);
		needs(town, "mode: any, by: [UCHARLENEBROWN]");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card asked = charlene(town).dm().card(TRIP);
		town.thread(town.maya().dm().card(key)).shares("roster.csv", "names", "");
		hasFile(charlene(town), asked);
		asked.clicks("Approve");
		former.awaits("*" + key + "* is now with");
		assertThat(files(former)).isEmpty();
		assertThat(former.now().orElseThrow().text()).doesNotContain(TRIP);
	}

	@Test
	void asksNoOneAboutTheirOwnRequest(Town town) {
		String key = isAsked(town, "mode: any, by: [UMAYALINDGREN], substitutes: {UMAYALINDGREN: UCHARLENEBROWN}");
		charlene(town).dm().card(key);
		town.maya().dm().card(key).thread().awaits("*Charlene Brown* was asked to approve this for Maya Lindgren.");
		needs(town, "mode: any, by: [UMAYALINDGREN]");
		town.luther().dm().card(town.mayaAsksAboutABus("A third bus")).clicks("Approve");
		assertThat(town.maya().sees()).noneMatch((line) -> line.contains("Approval needed"));
	}

	@Test
	void asksLeadsSuperiorAboutLeadsOwnRequest(Town town) {
		asksAboveAna(town, "", "Gwen Holloway", "A week off");
		asksAboveAna(town, "    head: UCHARLENEBROWN\n", "Charlene Brown", "Another week off");
		assertThat(town.ana().sees()).noneMatch((line) -> line.contains("Approval needed"));
	}

	@Test
	void refusesEarlierApproversAnswerToTheirOwnRequest(Town town) {
		String key = isAsked(town, "mode: any, by: [UMAYALINDGREN]");
		town.luther().dm().card(key);
		Participant maya = new Participant("UMAYALINDGREN", "Maya Lindgren");
		town.nodes()
			.first()
			.bean(Requests.class)
			.act(town.id(), RequestId.parse(key).orElseThrow(), "as it was", new ApprovalStep.Ask(maya, maya));
		assertThat(town.maya().dm().card("Approval needed").clicks("Approve").ephemeral())
			.isEqualTo("Only the people asked to approve this can do that.");
		assertThat(town.history(key)).noneMatch(ApprovalEvent.ApprovalGiven.class::isInstance);
	}

	@Test
	void asksDifferentPeopleForTwoSeats(Town town) {
		String key = isAsked(town, "mode: all, by: [ULUTHERBANKS, UMAYALINDGREN]");
		Card gwens = town.person("Gwen Holloway").dm().card(key);
		town.luther().dm().card(key).clicks("Approve");
		Card buses = town.luther().in("#n1-transportation").card(key).awaits("Approved by *Luther Banks*.");
		assertThat(town.history(key)).filteredOn(ApprovalEvent.ApprovalGiven.class::isInstance).hasSize(1);
		gwens.clicks("Approve");
		buses.awaits("Approved by *Luther Banks* and *Gwen Holloway*.");
	}

	@Test
	void asksDifferentPeopleForTwoWhoCannotDecide(Town town) {
		needs(town, "mode: all, by: [UMAYALINDGREN, ULUTHERBANKS]");
		Modal form = town.luther().runs("/request").modal().chooses("School", "Lincoln Elementary");
		Town.fillsIn(form, "Transportation", "Late bus", TRIP).submits();
		town.person("Gwen Holloway").dm().card(TRIP);
		town.person("Farid Karimi").dm().card(TRIP);
	}

	@Test
	void saysNoOneIsLeftToApproveAndTellsAdministratorsOnce(Town town) {
		needs(town, NOBODY_FOR_MAYA);
		String key = town.mayaAsksAboutABus(TRIP);
		Card buses = town.luther().in("#n1-transportation").card(key).awaits(NOBODY_LEFT);
		Card mayas = town.maya().dm().card(key).awaits(NOBODY_LEFT);
		mayas.thread()
			.awaits("No one can approve this for *Maya Lindgren*. "
					+ "Switchboard notified *Gwen Holloway* and *Farid Karimi*.");
		Card farids = town.person("Farid Karimi").dm().card(MISSING);
		assertThat(farids.text()).contains("*" + key + "* needs approval from *Maya Lindgren*");
		town.thread(farids).replies("Who?");
		await().untilAsserted(() -> assertThat(town.person("Farid Karimi").sees())
			.anyMatch((line) -> line.contains("Replies here aren't delivered")));
		town.nodes().clock().moveForward(Duration.ofDays(9));
		charlene(town).dm().card(key).thread().awaits("This is still waiting for your decision.");
		needs(town, NOBODY_FOR_MAYA + ", substitutes: {UMAYALINDGREN: UIVANPETROV}");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		town.person("Ivan Petrov").dm().card(key).clicks("Approve");
		assertThat(buses.awaits("Approved by *Ivan Petrov*.").text()).doesNotContain(NOBODY_LEFT);
		assertThat(town.person("Farid Karimi").dm().messages()).filteredOn((card) -> card.text().contains(MISSING))
			.hasSize(1);
	}

	@Test
	void tellsAdministratorsNoDetailsOfConfidentialRequestWithoutApprover(Town town) {
		town.reloads((yaml) -> yaml
			.replace("      field-trip:\n        mode:",
					"      late-bus: {mode: any, by: [UMAYALINDGREN]}\n      field-trip:\n        mode:")
			.replace("administrators: [UGWENHOLLOWAY, UFARIDKARIMI]", "administrators: [ULUTHERBANKS]"));
		Modal form = town.luther().runs("/request").modal().chooses("School", "Lincoln Elementary");
		Town.fillsIn(form, "Transportation", "Late bus", "A driver").ticks("Confidential").submits();
		Card card = town.luther().dm().card("A confidential request needs approval");
		assertThat(card.text()).doesNotContain("REQ-", "Maya", "A driver");
		town.maya().dm().card("A driver").awaits(NOBODY_LEFT);
	}

	@Test
	void asksAdministratorsNotHeadAboutConfidentialRequestPassedOn(Town town) {
		town.reloads((yaml) -> yaml.replaceFirst("    confidential: true", "    confidential: true\n    head: UANARUIZ")
			.replaceFirst("(      hiring:\n        mode:) .*\n        by: .*",
					"$1 all\n        by: [UMARGARETOCONNELL, UMAYALINDGREN]"));
		String key = town.asks(town.maya(), "HR", "Hiring and onboarding", "A zebra bit my clerk");
		Card anas = town.ana().dm().card("Approval needed");
		Town.chooses(town.ana().dm().card("Unassigned"), "Hand off to another team…", "HR district desk");
		town.person("Gwen Holloway").dm().card("A zebra bit my clerk").clicks("Approve");
		assertThat(anas.awaits("no longer needs your approval").text()).doesNotContain("zebra");
		assertThat(town.ana().runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
	}

	@Test
	void asksNextPersonWhileHeadIsOut(Town town) {
		town.reloads((yaml) -> yaml
			.replace("    name: Transportation\n", "    name: Transportation\n    head: UCHARLENEBROWN\n")
			.replace("      field-trip:\n        mode:",
					"      late-bus: {mode: any, by: [UMAYALINDGREN]}\n      field-trip:\n        mode:"));
		assertThat(charlene(town).runs("/request away tomorrow").ephemeral()).contains("You're out of office until");
		Modal form = town.luther().runs("/request").modal().chooses("School", "Lincoln Elementary");
		Town.fillsIn(form, "Transportation", "Late bus", TRIP).submits();
		town.person("Gwen Holloway").dm().card(TRIP);
	}

	@Test
	void needsTwoPeopleEvenIfOneCoversForBoth(Town town) {
		needs(town, STANDS_IN_FOR_TWO);
		assertThat(rafael(town).runs("/request away tomorrow").ephemeral()).contains("You're out of office until");
		assertThat(charlene(town).runs("/request away tomorrow").ephemeral()).contains("You're out of office until");
		String key = town.mayaAsksAboutABus(TRIP);
		town.person("Kenji Watanabe").dm().card(key).clicks("Approve");
		Card buses = town.luther()
			.in("#n1-transportation")
			.card(key)
			.awaits("Approved by *Kenji Watanabe*. Still needs approval from *Charlene Brown*.");
		charlene(town).dm().card(key).clicks("Approve");
		buses.awaits("Approved by *Kenji Watanabe* and *Charlene Brown*.");
	}

	@Test
	void refusesSecondAnswerFromPersonAskedForTwo(Town town) {
		String key = isAsked(town,
				"mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN], substitutes: {URAFAELDIAZ: UKENJIWATANABE}");
		rafael(town).dm().card(key);
		charlene(town).dm().card(key);
		Participant kenji = new Participant("UKENJIWATANABE", "Kenji Watanabe");
		for (String approver : List.of("URAFAELDIAZ", "UCHARLENEBROWN")) {
			town.nodes()
				.first()
				.bean(Requests.class)
				.act(town.id(), RequestId.parse(key).orElseThrow(), "once " + approver,
						new ApprovalStep.Ask(new Participant(approver, approver), kenji));
		}
		Card kenjis = town.person("Kenji Watanabe").dm().card(key);
		kenjis.clicks("Approve");
		assertThat(kenjis.clicks("Approve").ephemeral())
			.isEqualTo("You've already approved " + key + ". Someone else has to give the other approval.");
		charlene(town).dm().card(key).clicks("Approve");
		town.luther().in("#n1-transportation").card(key).awaits("Approved by *Kenji Watanabe* and *Charlene Brown*.");
	}

	@Test
	void keepsSubstituteOfOriginalDepartment(Town town) {
		String key = isAsked(town, "mode: any, by: [URAFAELDIAZ], substitutes: {URAFAELDIAZ: UCHARLENEBROWN}");
		rafael(town).dm().card(key);
		Card buses = town.luther().in("#n1-transportation").card(key);
		Town.presses(buses, "Hand off to another team…")
			.modal()
			.chooses("choice", "Network 1 IT")
			.fills("text", "Yours")
			.submits();
		town.person("Rajesh Iyer").in("#n1-it").card(key);
		rafael(town).runs("/request away until " + LocalDate.now(town.nodes().clock()).plusDays(20)).ephemeral();
		town.nodes().clock().moveForward(Duration.ofDays(4));
		charlene(town).dm().card(key);
	}

	@Test
	void teamIsNotOverdueWhileOnlyApprovalIsMissing(Town town) {
		String key = isAsked(town, "mode: any, by: [URAFAELDIAZ]");
		Card buses = town.luther().in("#n1-transportation").card(key);
		Town.says(buses, "Resolve…", "Both are booked.");
		buses.awaits("It stays open until it's approved.").awaits("Paused since");
		town.maya().dm().card(key).awaits("Needs approval from *Rafael Diaz*.").awaits("Paused since");
		town.nodes().clock().moveForward(Duration.ofDays(30));
		assertThat(town.luther().runs("/request why " + key).ephemeral()).contains("paused: waiting for approval");
		rafael(town).dm().card(key).clicks("Approve");
		buses.awaits("Resolved");
		assertThat(town.history(key)).noneMatch(ClockEvent.AlarmRaised.class::isInstance);
	}

	@Test
	void countsTwoClicksAsOneAnswer(Town town) {
		String key = isAsked(town, "mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN]");
		Card rafaels = rafael(town).dm().card(key);
		rafaels.clicks("Approve");
		assertThat(rafaels.clicks("Approve").ephemeral()).isEqualTo("You've already decided on " + key + ".");
		await()
			.untilAsserted(() -> assertThat(town.history(key)).filteredOn(ApprovalEvent.ApprovalGiven.class::isInstance)
				.hasSize(1));
	}

	@Test
	void saysNoOneReadsApproverCardsThread(Town town) {
		String key = isAsked(town, "mode: any, by: [URAFAELDIAZ]");
		Card rafaels = rafael(town).dm().card(key);
		town.thread(rafaels).replies("Who pays?");
		await().untilAsserted(() -> assertThat(rafael(town).sees())
			.anyMatch((line) -> line.contains("Replies here aren't delivered. Use *Approve*")));
	}

	private static void asksAboveAna(Town town, String head, String name, String summary) {
		town.reloads((yaml) -> yaml.replace("    name: HR\n", "    name: HR\n" + head)
			.replace("      hiring:\n        mode:",
					"      leave: {mode: any, by: [UANARUIZ]}\n      hiring:\n        mode:"));
		Modal form = town.ana().runs("/request").modal().chooses("School", "Lincoln Elementary");
		Town.fillsIn(form, "HR", "Leave", summary).chooses("Who needs help?", "Me").submits();
		town.person(name).dm().card(summary).clicks("Approve");
		town.ana().dm().card(summary).awaits("Approved by *" + name + "*.");
	}

	private static String hasFile(Person person, Card card) {
		await().until(() -> files(card).findAny().isPresent());
		String id = files(card).findFirst().orElseThrow();
		assertThat(person.opens(id)).isPresent();
		return id;
	}

	private static Stream<String> files(Card card) {
		return card.thread()
			.messages()
			.stream()
			.filter((message) -> !message.files().isEmpty())
			.map((message) -> message.json().path("files").path(0).path("id").asString());
	}

	private static String asksInConfidence(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "A driver")
			.ticks("Confidential")
			.submits();
		return Town.keyOf(town.luther().dm(), "A driver");
	}

	private static String isAsked(Town town, String rule) {
		needs(town, rule);
		return town.mayaAsksAboutABus(TRIP);
	}

	private static void needs(Town town, String rule) {
		town.reloads((yaml) -> yaml.replace("      field-trip:\n        mode:",
				"      late-bus: {" + rule + "}\n      field-trip:\n        mode:"));
	}

	private static Person rafael(Town town) {
		return town.person("Rafael Diaz");
	}

	private static Person charlene(Town town) {
		return town.person("Charlene Brown");
	}

}

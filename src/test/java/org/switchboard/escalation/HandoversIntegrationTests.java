package org.switchboard.escalation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.faults.Fault;
import slacksim.faults.Mishap;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.Node;
import org.switchboard.Riverbend;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.slack.Workspaces;
import org.switchboard.survey.Audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * When someone's Slack account is deactivated, their requests go to their backup or lead,
 * and administrators learn which lines of the district file are out of date.
 */
@SwitchboardTest
class HandoversIntegrationTests {

	private static final String LEFT = "Luther Banks is no longer available. Thuy Nguyen is taking over.";

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void requestsGoToBackup(Town town) {
		Card late = claimed(town, "Bus 14 is late");
		Card cold = claimed(town, "Bus 7 is cold");
		leaves(town, "Luther Banks");
		for (Card card : List.of(late, cold)) {
			card.awaits("In progress  ·  Thuy Nguyen").thread().awaits(LEFT);
		}
		town.maya().dm().card("Bus 14 is late").awaits("Thuy Nguyen is working on it").thread().awaits(LEFT);
		assertThat(town.maya().runs("/request " + key(late)).ephemeral()).contains(LEFT);
		assertThat(late.clicks("Resolve…").ephemeral()).contains("Only Network 1 Transportation can do this.");
	}

	@Test
	void handsOverOnceDespiteRepeatedEventsAndNodes(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		leaves(town, "Luther Banks");
		card.thread().awaits(LEFT);
		town.reloads((yaml) -> yaml + "\n# changed\n");
		town.nodes().clock().moveForward(Duration.ofMinutes(10));
		town.mayaAsksAboutABus("Bus 7 is cold");
		assertThat(town.history(key(card))).filteredOn(DepartureEvent.class::isInstance).hasSize(1);
	}

	@Test
	void requestsGoToLeadWithoutBackup(Town town) {
		Card card = town.thuy().in("#n1-transportation").card(town.mayaAsksAboutABus("Bus 14 is late"));
		card.clicks("Claim");
		card.awaits("Thuy Nguyen");
		leaves(town, "Thuy Nguyen");
		card.thread().awaits("Thuy Nguyen is no longer available. Luther Banks is taking over.");
	}

	@Test
	void requestsGoBackToTeamIfLeadLeftToo(Town town) {
		town.reloads(
				(yaml) -> yaml.replace("          ULUTHERBANKS: UTHUYNGUYEN", "          UTHUYNGUYEN: ULUTHERBANKS"));
		Card card = claimed(town, "Bus 14 is late");
		leaves(town, "Luther Banks");
		card.awaits("Unassigned")
			.thread()
			.awaits("Luther Banks is no longer available. Someone else will pick this up.");
		town.thuy().in("#n1-transportation").card(key(card)).clicks("Claim");
		card.awaits("Thuy Nguyen");
	}

	@Test
	void confidentialRequestsGoOnlyToLead(Town town) {
		String key = town.mayaAsksInConfidence("A long leave");
		Town.chooses(town.ana().dm().card(key), "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key).awaits("A long leave");
		leaves(town, "Bo Chen");
		town.ana().dm().card(key).thread().awaits("Bo Chen is no longer available. Ana Ruiz is taking over.");
		assertThat(bos.awaits("is no longer with you").text()).doesNotContain("A long leave");
		// Bo's backup
		assertThat(town.person("Denise Washington").runs("/request " + key).ephemeral())
			.contains(key + " doesn't exist");
		assertThat(town.person("Denise Washington").dm().messages()).isEmpty();
	}

	@Test
	void confidentialRequestGoesToLeadWhenOwnerLeavesTeam(Town town) {
		String key = town.mayaAsksInConfidence("A long leave");
		Town.chooses(town.ana().dm().card(key), "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key).awaits("A long leave");
		town.reloads((yaml) -> yaml.replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]", "[UANARUIZ, UDENISEWASHINGTON]")
			.replace("UANARUIZ: UBOCHEN", "UANARUIZ: UDENISEWASHINGTON")
			.replace("UBOCHEN: UDENISEWASHINGTON", "UDENISEWASHINGTON: UANARUIZ"));
		assertThat(town.bo().runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
		assertThat(town.bo().runs("/request search long leave").ephemeral()).doesNotContain(key);
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		town.ana().dm().card(key).thread().awaits("Bo Chen is no longer available. Ana Ruiz is taking over.");
		assertThat(bos.awaits("is no longer with you").text()).doesNotContain("A long leave");
	}

	@Test
	void confidentialRequestGoesToServingTeamOnceItsTeamIsGone(Town town) {
		String ended = town.mayaAsksInConfidence("An ended leave");
		Town.says(town.ana().dm().card(ended), "Resolve…", "It is granted.");
		town.maya().dm().card("An ended leave").thread().awaits("It is granted.");
		String key = town.mayaAsksInConfidence("A long leave");
		Town.chooses(town.ana().dm().card(key), "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key).awaits("A long leave");
		// Ana now works at a school, and Bo is gone
		town.reloads((yaml) -> yaml.replaceFirst("      hr:\n        channel: C0N1HR\n(        .*\n)+", "")
			.replace("[UTYRONEELLIS]", "[UTYRONEELLIS, UANARUIZ]")
			.replaceFirst("  - \\{slack: UBOCHEN.*\n", "")
			.replace("UBOCHEN", "UDENISEWASHINGTON"));
		for (String one : List.of(ended, key)) {
			assertThat(town.ana().runs("/request " + one).ephemeral()).contains(one + " doesn't exist");
			assertThat(town.bo().runs("/request " + one).ephemeral()).doesNotContain("leave");
		}
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card desks = town.person("Margaret O'Connell").dm().card(key).awaits("A long leave");
		assertThat(desks.text()).contains("Unassigned", "Network 1 has no HR team");
		Town.says(town.maya().dm().card("A long leave"), "Add a message…", "It begins in May.");
		desks.thread().awaits("It begins in May.");
		Town.says(desks, "Reply…", "We will see.");
		MessageThread mayas = town.maya().dm().card("A long leave").thread();
		mayas.awaits("This is now with HR district desk.");
		mayas.awaits("We will see.");
		for (Card card : List.of(town.ana().dm().card(key), bos)) {
			assertThat(card.awaits("is no longer with you").text()).doesNotContain("A long leave");
			assertThat(card.thread().lines().toString()).doesNotContain("in May");
		}
		// only once, even if it is checked again
		town.reloads((yaml) -> yaml.replaceFirst("      hr:\n        channel: C0N1HR\n(        .*\n)+", ""));
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(town.history(key)).filteredOn(RequestEvent.RequestTransferred.class::isInstance).hasSize(1);
	}

	@Test
	void confidentialRequestStaysWithTeamWhenDepartmentIdChanges(Town town) {
		String ended = town.mayaAsksInConfidence("An ended leave");
		Town.says(town.ana().dm().card(ended), "Resolve…", "It is granted.");
		town.maya().dm().card("An ended leave").thread().awaits("It is granted.");
		String key = town.mayaAsksInConfidence("A long leave");
		Card before = town.ana().dm().card(key);
		town.reloads((yaml) -> yaml.replaceAll("\\bhr\\b", "people"));
		assertThat(town.ana().runs("/request " + ended).ephemeral()).contains("An ended leave");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		await().untilAsserted(() -> assertThat(town.history(key)).last()
			.isInstanceOfSatisfying(RequestEvent.RequestTransferred.class,
					(passed) -> assertThat(passed.team().id()).isEqualTo("n1-people")));
		await().until(() -> before.now().filter((card) -> card.text().contains("A long leave")).isEmpty());
		Town.chooses(town.ana().dm().card("A long leave"), "Assign…", "Bo Chen");
		town.bo().dm().card(key).awaits("A long leave");
	}

	@Test
	void administratorsLearnThatConfidentialRequestsLostTheirDepartment(Town town) {
		Person gwen = town.person("Gwen Holloway");
		List<String> keys = List.of(town.mayaAsksInConfidence("A long leave"),
				town.mayaAsksInConfidence("A short leave"));
		keys.forEach((key) -> town.ana().dm().card(key));
		town.reloads((yaml) -> yaml.replaceAll("\\bhr\\b", "people").replace("name: HR", "name: People"));
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card notice = gwen.dm().card("*Network 1 HR*");
		assertThat(notice.text()).contains("have no lead", "the id `hr`").doesNotContain("leave", keys.get(0), "Maya");
		assertThat(town.ana().runs("/request " + keys.get(0)).ephemeral()).contains(keys.get(0) + " doesn't exist");
		Town.says(town.maya().dm().card("A long leave"), "Add a message…", "It begins in May.");
		town.ana().dm().card("is no longer with you");
		town.reloads((yaml) -> yaml.replace("name: HR", "name: People"));
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		await().untilAsserted(
				() -> assertThat(town.ana().runs("/request " + keys.get(0)).ephemeral()).contains("A long leave"));
		Card back = town.ana().dm().card("A long leave");
		back.thread().awaits("It begins in May.");
		Town.says(back, "Reply…", "We will see.");
		town.maya().dm().card("A long leave").thread().awaits("We will see.");
		assertThat(gwen.dm().messages()).hasSize(1);
	}

	@Test
	void confidentialRequestGoesToDepartmentHeadIfNoTeamServesSchool(Town town) {
		String key = town.mayaAsksInConfidence("A long leave");
		town.ana().dm().card(key);
		town.reloads((yaml) -> yaml.replaceAll("\\bn1\\b", "n4")
			.replaceFirst("  - \\{number: 101.*\n.*\n", "")
			.replaceFirst("    desk:\n      channel: C0DESKHR\n(      .*\n)+", "")
			.replaceFirst("    confidential: true", "    confidential: true\n    head: URAFAELDIAZ"));
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Town.says(town.person("Rafael Diaz").dm().card(key), "Reply…", "We will see.");
		town.maya().dm().card("A long leave").thread().awaits("We will see.");
		assertThat(town.ana().dm().card(key).awaits("is no longer with you").text()).doesNotContain("A long leave");
	}

	@Test
	void unassignedConfidentialRequestGoesToNewLead(Town town) {
		String key = town.mayaAsksInConfidence("A long leave");
		town.ana().dm().card(key);
		leaves(town, "Ana Ruiz");
		town.bo().dm().card(key).awaits("A long leave").clicks("Unassign me");
		town.maya()
			.dm()
			.card("A long leave")
			.thread()
			.awaits("Ana Ruiz is no longer available. Bo Chen is taking over.");
		String next = town.mayaAsksInConfidence("Another leave");
		assertThat(town.bo().dm().card(next).text()).contains("Unassigned");
	}

	@Test
	void newLeadGetsLeadsCardOfAssignedRequests(Town town) {
		String key = town.mayaAsksInConfidence("A long leave");
		Town.chooses(town.ana().dm().card(key), "Assign…", "Denise Washington");
		town.person("Denise Washington").dm().card(key);
		leaves(town, "Ana Ruiz");
		Card bos = town.bo().dm().card(key);
		assertThat(bos.text()).contains("A long leave", "In progress  ·  Denise Washington");
		Town.chooses(bos, "Assign…", "Bo Chen");
		bos.awaits("In progress  ·  Bo Chen");
	}

	@Test
	void reopenedRequestsDoNotGoBackToThem(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		Town.says(card, "Resolve…", "It came.");
		card.awaits("Resolved");
		leaves(town, "Luther Banks");
		Town.says(town.maya().dm().card("Bus 14 is late"), "Reopen…", "It did not.");
		card.thread().awaits(LEFT);
	}

	@Test
	void approvalMovesToNextPerson(Town town) {
		town.reloads((yaml) -> yaml.replace("      field-trip:\n        mode:",
				"      late-bus: {mode: all, by: [URAFAELDIAZ, UCHARLENEBROWN], substitutes: {URAFAELDIAZ: UKENJIWATANABE}}\n"
						+ "      field-trip:\n        mode:"));
		String key = town.mayaAsksAboutABus("Two buses to the museum");
		town.person("Rafael Diaz").dm().card(key);
		town.person("Charlene Brown").dm().card(key);
		leaves(town, "Rafael Diaz");
		leaves(town, "Charlene Brown");
		town.person("Kenji Watanabe").dm().card(key).clicks("Approve");
		town.luther().dm().card(key).clicks("Approve");
		town.luther().in("#n1-transportation").card(key).awaits("Approved by");
		assertThat(town.history(key)).filteredOn(ApprovalEvent.ApproverAsked.class::isInstance).hasSize(4);
	}

	@Test
	void cardsSayNoOneIsLeftToApprove(Town town) {
		town.reloads((yaml) -> yaml
			.replace("      field-trip:\n        mode:",
					"      late-bus: {mode: any, by: [URAFAELDIAZ]}\n      field-trip:\n        mode:")
			.replace("administrators: [UGWENHOLLOWAY, UFARIDKARIMI]", "administrators: [UGWENHOLLOWAY]"));
		Modal form = town.luther().runs("/request").modal().chooses("School", "Lincoln Elementary");
		Town.fillsIn(form, "Transportation", "Late bus", "Two buses").submits();
		town.person("Rafael Diaz").dm().card("Two buses");
		leaves(town, "Rafael Diaz");
		town.person("Gwen Holloway").dm().card("Two buses");
		leaves(town, "Gwen Holloway");
		Card buses = town.luther().in("#n1-transportation").card("Two buses");
		buses.awaits("No one can decide for *Rafael Diaz*. Ask an administrator");
		town.maya().dm().card("Two buses").awaits("No one can decide for *Rafael Diaz*.");
		assertThat(buses.thread().awaits("No one can approve this").text()).doesNotContain("notified");
	}

	@Test
	void teamLearnsThatRequesterLeft(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		leaves(town, "Maya Lindgren");
		card.thread().awaits("Maya Lindgren can't reply anymore: their Slack account was deactivated.");
		card.awaits("In progress");
		assertThat(town.person("Gwen Holloway").dm().card("Maya Lindgren").text()).contains("(principal)");
	}

	@Test
	void administratorsLearnWhichLinesAreOutOfDate(Town town) {
		Person gwen = town.person("Gwen Holloway");
		String lines = "• Luther Banks: "
				+ String.join(", ", line("{slack: ULUTHERBANKS", "person"), line("lead: ULUTHERBANKS", "lead"),
						line("members: [ULUTHERBANKS", "member"), line("ULUTHERBANKS: UTHUYNGUYEN", "member"));
		leaves(town, "Luther Banks");
		leaves(town, "Maya Lindgren");
		Card notice = gwen.dm().card("deactivated. Update the district file:").awaits("• Maya Lindgren: line ");
		assertThat(notice.text()).contains(lines);
		assertThat(gwen.opensHome().home().awaits("Update the district file").text()).contains(lines);
		gwen.runs("/switchboard reload").ephemeral();
		await().untilAsserted(() -> assertThat(gwen.sees())
			.anyMatch((seen) -> seen.contains("has not changed") && seen.contains(lines)));
		assertThat(gwen.dm().messages()).hasSize(1);
	}

	@Test
	void reactivatedPersonIsBackAndMovedRequestsStay(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		leaves(town, "Luther Banks");
		card.thread().awaits(LEFT);
		town.workspace().reactivate("Luther Banks");
		knows(town, "Luther Banks", false);
		card.awaits("Thuy Nguyen");
		String next = town.mayaAsksAboutABus("Bus 7 is cold");
		town.luther().in("#n1-transportation").card(next).clicks("Claim");
		town.luther().in("#n1-transportation").card(next).awaits("Luther Banks");
		assertThat(town.history(key(card))).filteredOn(DepartureEvent.class::isInstance).hasSize(1);
	}

	@Test
	void currentStateOverridesLateEvent(Town town) {
		town.workspace().events().awaitsQuiet();
		town.workspace().events().befall(1, Mishap.overtaken());
		town.workspace().deactivate("Luther Banks");
		town.workspace().reactivate("Luther Banks");
		town.workspace().events().awaits("user_change", 2);
		leaves(town, "Thuy Nguyen");
		assertThat(directory(town).isDeactivated(town.luther().id())).isFalse();
	}

	@Test
	void noticesWithinADayWithoutEvent(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		town.workspace().events().awaitsQuiet();
		town.workspace().events().befall(1, Mishap.late(Duration.ofDays(30)));
		town.workspace().deactivate("Luther Banks");
		town.nodes().clock().moveForward(Duration.ofHours(25));
		knows(town, "Luther Banks", true);
		card.thread().awaits(LEFT);
	}

	private static boolean isDueTomorrow(Town town, StringRedisTemplate redis, String due) {
		double inAnHour = town.nodes().clock().instant().plus(Duration.ofHours(1)).toEpochMilli();
		return redis.opsForZSet().count(due, 0, inAnHour) == 0;
	}

	@Test
	void handsOverEvenIfRedisFailsInBetween(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		StringRedisTemplate redis = town.nodes().first().bean(StringRedisTemplate.class);
		String next = town.id().key("due", "recount");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		await().until(() -> isDueTomorrow(town, redis, next));
		redis.delete(next);
		// makes every script fail that schedules what follows
		redis.opsForValue().set(next, "not a sorted set");
		leaves(town, "Luther Banks");
		town.workspace().events().awaitsQuiet();
		redis.delete(next);
		town.nodes().clock().moveForward(Duration.ofMinutes(2));
		card.thread().awaits(LEFT);
	}

	@Test
	void noticesSoonAfterSlackTrouble(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		// whoever is checked first
		int everybody = directory(town).people().size() + 10;
		town.workspace().failNext("users.info", everybody, Fault.refusal("internal_error"));
		town.workspace().deactivate("Luther Banks");
		for (int minute = 0; minute < 60 && !directory(town).isDeactivated(town.luther().id()); minute++) {
			int before = asked(town);
			town.nodes().clock().moveForward(Duration.ofMinutes(2));
			// the answer may arrive between the two checks
			await().until(() -> asked(town) > before || directory(town).isDeactivated(town.luther().id()));
		}
		knows(town, "Luther Banks", true);
		card.thread().awaits(LEFT);
	}

	@Test
	void ignoresOlderSlackAnswerThatArrivesLater(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		Node node = town.nodes().first();
		DueEntry due = new DueEntry(town.id(), town.luther().id(),
				town.nodes().clock().instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS));
		node.bean(DueEntries.class).set(due.workspace(), "account", due.subject(), due.at());
		town.workspace().failNext("users.info", 1, Fault.slow(Duration.ofSeconds(3)));
		int before = asked(town);
		CompletableFuture<Void> older = CompletableFuture
			.runAsync(() -> node.bean(AccountChecksListener.class).handle(due));
		await().until(() -> asked(town) > before);
		leaves(town, "Luther Banks");
		older.join();
		assertThat(node.bean(Directories.class).upToDate(town.id()).isDeactivated(town.luther().id())).isTrue();
		card.thread().awaits(LEFT);
	}

	@Test
	void administratorsLearnOfItAcrossMidnight(Town town) {
		ZoneId zone = directory(town).zone();
		town.nodes().clock().shows(today(town).plusDays(1).atStartOfDay(zone).minusSeconds(4).toInstant());
		town.workspace().deactivate("Luther Banks");
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			await().until(() -> node.bean(Directories.class).of(town.id()).isDeactivated(town.luther().id()));
		}
		town.nodes().clock().moveForward(Duration.ofMinutes(1));
		town.person("Gwen Holloway").dm().card("deactivated. Update the district file:");
	}

	@Test
	void noticesWhenBotComesBack(Town town) {
		Card card = claimed(town, "Bus 14 is late");
		card.awaits("Luther Banks");
		List<Node> nodes = List.of(town.nodes().first(), town.nodes().second());
		nodes.forEach((node) -> node.bean(Workspaces.class).leave(town.id()));
		town.workspace().deactivate("Luther Banks");
		town.workspace().events().awaitsQuiet();
		nodes.forEach((node) -> node.bean(Workspaces.class).join(town.workspace().botToken()));
		town.nodes().clock().moveForward(Duration.ofMinutes(3));
		knows(town, "Luther Banks", true);
		card.thread().awaits(LEFT);
	}

	@Test
	void sendsThemNothingMore(Town town) {
		leaves(town, "Maya Lindgren");
		leaves(town, "Ana Ruiz");
		leaves(town, "Charlene Brown");
		Directory directory = directory(town);
		for (String group : List.of("principals", "staff", "leaders")) {
			assertThat(Audience.of(group).members(directory)).isNotEmpty()
				.extracting(Audience.Member::userId)
				.doesNotContain(town.maya().id(), town.ana().id(), town.person("Charlene Brown").id());
		}
		assertThat(directory.leadersAndHeads()).extracting(org.switchboard.directory.Person::name)
			.isNotEmpty()
			.doesNotContain("Charlene Brown");
		assertThat(directory.teamsLedBy(town.bo().id())).extracting(Team::name).containsExactly("Network 1 HR");
	}

	private static Card claimed(Town town, String summary) {
		Card card = town.luther().in("#n1-transportation").card(town.mayaAsksAboutABus(summary));
		card.clicks("Claim");
		return card.awaits("Luther Banks");
	}

	private static String key(Card card) {
		return card.text().replaceFirst("(?s).*?(REQ-[0-9A-Z]+).*", "$1");
	}

	private static String line(String text, String role) {
		return "line " + (1 + Riverbend.text().lines().takeWhile((line) -> !line.contains(text)).count()) + " (" + role
				+ ")";
	}

	private static void leaves(Town town, String name) {
		town.workspace().deactivate(name);
		knows(town, name, true);
	}

	// on every node; the rest follows soon after
	private static void knows(Town town, String name, boolean deactivated) {
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			await().until(() -> node.bean(Directories.class)
				.of(town.id())
				.isDeactivated(town.person(name).id()) == deactivated);
		}
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
	}

	private static LocalDate today(Town town) {
		return directory(town).dateAt(town.nodes().clock().instant());
	}

	private static int asked(Town town) {
		return town.workspace().transcript().calls("users.info").size();
	}

	private static Directory directory(Town town) {
		return town.nodes().first().bean(Directories.class).of(town.id());
	}

}

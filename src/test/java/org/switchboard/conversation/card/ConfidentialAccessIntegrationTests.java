package org.switchboard.conversation.card;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.faults.Fault;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.audit.Audit;
import org.switchboard.request.lifecycle.RatingEvent;
import org.switchboard.slack.SlackApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Keeps a confidential request from former leads and former owners, even after it has
 * ended.
 */
@SwitchboardTest
class ConfidentialAccessIntegrationTests {

	private static final String DISSATISFIED = ":slightly_frowning_face: Dissatisfied";

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void messagesAfterTheEndGoToCurrentLead(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		Card mayas = town.maya().dm().card(key);
		town.thread(mayas).shares("zebra.csv", "stripes", "A list of zebras");
		town.thread(anas).awaits("A list of zebras");
		String file = await()
			.until(() -> anas.thread()
				.messages()
				.stream()
				.flatMap((message) -> message.files().stream())
				.map((copy) -> copy.id())
				.toList(), (files) -> !files.isEmpty())
			.get(0);
		Town.says(anas, "Resolve…", "The zebra is gone");
		anas.awaits("Resolved");
		mayas.awaits("marked this resolved");
		leads(town, "UBOCHEN");
		town.thread(mayas).replies("Another zebra came");
		Card bos = town.bo().dm().card(key);
		bos.thread().awaits("Another zebra came");
		assertThat(anas.awaits("is no longer with you").text()).doesNotContain("zebra");
		await().untilAsserted(() -> assertThat(anas.thread().lines()).noneMatch((line) -> line.contains("zebra")));
		assertThat(anas.thread().lines()).isEmpty();
		assertThat(town.ana().opens(file)).isEmpty();
	}

	@Test
	void deletedCardDoesNotComeBackToFormerLead(Town town) {
		String key = ended(town, "A zebra bit my clerk");
		Card anas = town.known(town.ana().dm().card(key));
		leads(town, "UBOCHEN");
		isLost(town, anas);
		town.workspace().events().awaitsQuiet();
		town.thread(town.maya().dm().card(key)).replies("Another zebra came");
		town.bo().dm().card(key).thread().awaits("Another zebra came");
		assertThat(town.ana().dm().messages()).noneMatch((card) -> card.text().contains("zebra"));
	}

	@Test
	void deletedCardThatComesBackIsLogged(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.known(town.ana().dm().card(key));
		// of one day, the trail has only the first
		town.nodes().clock().moveForward(Duration.ofHours(13));
		assertThat(trail(town, key)).containsOnlyOnce("UANARUIZ shown");
		isLost(town, anas);
		await().until(() -> town.ana().dm().messages().stream().anyMatch((card) -> !card.ts().equals(anas.ts())));
		assertThat(trail(town, key)).filteredOn("UANARUIZ shown"::equals).hasSize(2);
	}

	@Test
	void lowRatingGoesToCurrentLeadAndIsLogged(Town town) {
		String key = ended(town, "A zebra bit my clerk");
		Card ask = isAsked(town, key);
		leads(town, "UBOCHEN");
		ask.clicks(DISSATISFIED);
		Card bos = town.bo().dm().card("rated this *dissatisfied*");
		assertThat(trail(town, key)).contains("UBOCHEN shown");
		leads(town, "UDENISEWASHINGTON");
		ask.awaits("We're sorry").clicks("Say more…").modal().fills("What should we know?", "It bit me too.").submits();
		town.person("Denise Washington").dm().card(">It bit me too.");
		await().until(() -> bos.now().isEmpty());
		assertThat(town.ana().sees()).noneMatch((line) -> line.contains("dissatisfied"));
		assertThat(trail(town, key)).contains("UDENISEWASHINGTON shown");
	}

	@Test
	void lowRatingGoesToReturningLead(Town town) {
		assertThat(town.ana().runs("/request away until tomorrow").ephemeral()).contains("Bo Chen");
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Town.says(town.bo().dm().card(key), "Resolve…", "It is gone");
		Card ask = isAsked(town, key);
		assertThat(town.ana().runs("/request back").ephemeral()).contains("Bo Chen can now open only");
		ask.clicks(DISSATISFIED);
		town.ana().dm().card("rated this *dissatisfied*");
		assertThat(town.bo().sees()).noneMatch((line) -> line.contains("dissatisfied"));
	}

	@Test
	void clearsThreadOfFormerOwnersCard(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card lead = town.ana().dm().card(key);
		Town.chooses(lead, "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key);
		Town.says(lead, "Team-only note…", "No zebra today");
		town.thread(bos).awaits("No zebra today");
		Town.chooses(lead, "Assign…", "Denise Washington");
		bos.awaits("is no longer with you");
		await().untilAsserted(() -> assertThat(bos.thread().lines()).isEmpty());
		assertThat(lead.thread().lines()).anyMatch((line) -> line.contains("No zebra today"));
	}

	@Test
	void dropsParkedMessagesForPeopleWithoutAccess(Town town) {
		String key = ended(town, "A zebra bit my clerk");
		Card ask = isAsked(town, key);
		town.workspace().failNext("chat.postMessage", 1, Fault.refusal("user_disabled"));
		ask.clicks(DISSATISFIED);
		Person gwen = town.person("Gwen Holloway");
		gwen.dm().message("aren't being delivered");
		Card list = gwen.runs("/switchboard parked").note();
		assertThat(list.text()).contains("A message on a confidential request").doesNotContain(key, town.ana().id());
		leads(town, "UBOCHEN");
		assertThat(list.clicks("Try again").ephemeral())
			.isEqualTo("Dropped. The recipient no longer has access to the request.");
		assertThat(gwen.runs("/switchboard parked").ephemeral()).contains("Every message has been delivered.");
		assertThat(town.ana().sees()).noneMatch((line) -> line.contains("dissatisfied"));
	}

	@Test
	void lateMessagesGoToTeamThatHadItLast(Town town) {
		Card mayas = resolvedByDesk(town);
		town.nodes().clock().moveForward(Duration.ofDays(9));
		town.thread(mayas).shares("zebra.csv", "stripes", "Ana's zebra bit me again");
		Card next = town.person("Margaret O'Connell").dm().card("Follow-up to");
		town.thread(next).awaits("Ana's zebra bit me again");
		assertThat(town.thread(next).awaits("New message on a confidential request").files())
			.extracting(StoredFile::name)
			.containsExactly("zebra.csv");
		await().untilAsserted(() -> assertThat(town.maya().sees())
			.anyMatch((line) -> line.contains("It went to *HR district desk*")));
		assertThat(town.ana().sees()).noneMatch((line) -> line.contains("zebra"));
		assertThat(town.ana().dm().messages()).hasSize(1);
	}

	@Test
	void lateMessagesGoNowhereOnceTeamIsGone(Town town) {
		Card mayas = resolvedByDesk(town);
		isWithoutDesk(town);
		town.nodes().clock().moveForward(Duration.ofDays(9));
		town.thread(mayas).replies("Ana's zebra bit me again");
		await().untilAsserted(
				() -> assertThat(town.maya().sees()).anyMatch((line) -> line.contains("No one got this message")));
		assertThat(town.ana().sees()).noneMatch((line) -> line.contains("zebra"));
		assertThat(town.ana().dm().messages()).hasSize(1);
	}

	@Test
	void lateMessagesGoNowhereIfAnotherTeamHasItsName(Town town) {
		Person principal = town.person("Joyce Abernathy");
		String key = town.asks(principal, "HR", "Leave", "A zebra bit my clerk");
		Card yolandas = town.person("Yolanda Pierce").dm().card(key);
		Town.chooses(yolandas, "Hand off to another team…", "Network 2 HR");
		Card patricks = town.known(town.person("Patrick Byrne").dm().card(key));
		yolandas.awaits("is no longer with you");
		Card theirs = principal.dm().card(key);
		Town.says(patricks, "Resolve…", "We called the zoo");
		theirs.awaits("Patrick Byrne marked this resolved");
		town.reloads((yaml) -> yaml.replaceFirst("(?s)\n  n2:\n.*?(?=\n  n3:)", "\n")
			.replaceAll("network: n2\\b", "network: n3")
			.replace("name: Network 3", "name: Network 2"));
		town.nodes().clock().moveForward(Duration.ofDays(9));
		town.thread(theirs).replies("Yolanda's zebra bit me again");
		await().untilAsserted(
				() -> assertThat(principal.sees()).anyMatch((line) -> line.contains("No one got this message")));
		assertThat(town.person("Yolanda Pierce").sees()).noneMatch((line) -> line.contains("zebra"));
	}

	@Test
	void goesToNoOneOnceTeamItWasPassedToIsGone(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		Town.chooses(anas, "Assign…", "Bo Chen");
		Town.chooses(town.bo().dm().card(key), "Hand off to another team…", "HR district desk");
		Card desks = town.known(town.person("Margaret O'Connell").dm().card(key));
		anas.awaits("is no longer with you");
		Card mayas = town.maya().dm().card("A zebra bit my clerk");
		Town.says(mayas, "Add a message…", "Its zebra stripes are gray");
		desks.thread().awaits("Its zebra stripes are gray");
		isWithoutDesk(town);
		Card notice = town.person("Gwen Holloway").dm().card("*HR district desk*");
		assertThat(desks.awaits("is no longer with you").text()).doesNotContain("zebra");
		await().untilAsserted(() -> assertThat(desks.thread().lines()).isEmpty());
		assertThat(notice.text()).contains("put *HR district desk* back").doesNotContain("zebra", key, "Maya");
		town.maya().dm().card("No one can answer your confidential request to *HR district desk*");
		Town.says(mayas, "Add a message…", "Ana's zebra bit me again");
		assertThat(town.ana().sees()).noneMatch((line) -> line.contains("zebra"));
		town.reloads((yaml) -> yaml);
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card back = town.person("Margaret O'Connell").dm().card("A zebra bit my clerk");
		back.thread().awaits("Its zebra stripes are gray");
		back.thread().awaits("Ana's zebra bit me again");
		assertThat(town.ana().dm().messages()).hasSize(1);
	}

	@Test
	void othersComingAndGoingDoesNotPutOffTheCover(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		town.ana().dm().card(key);
		town.ana().runs("/request away until tomorrow").ephemeral();
		for (int times = 0; times < 8; times++) {
			town.thuy().runs((times % 2 == 0) ? "/request away until tomorrow" : "/request back").ephemeral();
			town.nodes().clock().moveForward(Duration.ofSeconds(2));
			town.awaitsStillness();
		}
		assertThat(town.bo().dm().messages()).extracting(Card::text).anyMatch((text) -> text.contains(key));
	}

	@Test
	void emptiesCardsOnceAndLogsFillingThemAgain(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Town.chooses(town.ana().dm().card(key), "Hand off to another team…", "HR district desk");
		Card desks = town.known(town.person("Margaret O'Connell").dm().card(key));
		isWithoutDesk(town);
		desks.awaits("is no longer with you");
		town.reloads((yaml) -> withoutDesk(yaml) + "\n# changed\n");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		String sweep = town.id().key("due", "recount");
		double soon = town.nodes().clock().millis() + 60_000;
		await().until(() -> redis(town).opsForZSet().count(sweep, 0, soon) == 0);
		await().until(() -> redis(town).opsForZSet().size(town.id().key("delivery", "due")) == 0);
		assertThat(updates(town, desks)).isEqualTo(1);
		// of one day, the trail has only the first
		town.nodes().clock().moveForward(Duration.ofDays(1));
		assertThat(trail(town, key)).containsOnlyOnce("UMARGARETOCONNELL shown");
		town.reloads((yaml) -> yaml);
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		desks.awaits("A zebra bit my clerk");
		assertThat(trail(town, key)).filteredOn("UMARGARETOCONNELL shown"::equals).hasSize(2);
	}

	@Test
	void emptiesCardOfOwnerWhoLeftWithTeamWhileLeadStays(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Town.chooses(town.ana().dm().card(key), "Hand off to another team…", "HR district desk");
		Card desks = town.person("Margaret O'Connell").dm().card(key);
		Town.chooses(desks, "Assign…", "Kenji Watanabe");
		Card kenjis = town.known(town.person("Kenji Watanabe").dm().card(key));
		Town.says(desks, "Team-only note…", "No zebra today");
		kenjis.thread().awaits("No zebra today");
		isHeadedByAna(town, (yaml) -> withoutDesk(yaml).replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]",
				"[UANARUIZ, UBOCHEN, UDENISEWASHINGTON, UMARGARETOCONNELL]"));
		assertThat(kenjis.awaits("is no longer with you").text()).doesNotContain("zebra");
		await().untilAsserted(() -> assertThat(kenjis.thread().lines()).isEmpty());
		Town.says(desks, "Reply…", "We called the zoo");
		town.maya().dm().card("A zebra bit my clerk").thread().awaits("We called the zoo");
	}

	@Test
	void coveringLeadGetsWhatAwayLeadWrites(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		assertThat(town.ana().runs("/request away until tomorrow").ephemeral()).contains("Bo Chen");
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card bos = town.bo().dm().card(key);
		anas.awaits("is no longer with you");
		town.thread(anas).shares("zebra.csv", "stripes", "I called the zoo");
		bos.thread().awaits("I called the zoo");
		await().untilAsserted(() -> assertThat(bos.thread().messages()).flatExtracting((message) -> message.files())
			.extracting(StoredFile::name)
			.contains("zebra.csv"));
		town.thread(anas).replies(":lock: It sounded bored");
		bos.thread().awaits("It sounded bored");
		assertThat(anas.thread().lines()).noneMatch((line) -> line.contains("*Ana Ruiz*"));
	}

	@Test
	void newLeadGetsWhatFormerLeadWhoIsAssignedWrites(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		anas.clicks("Claim");
		town.reloads((yaml) -> yaml.replace("lead: UANARUIZ", "lead: UBOCHEN"));
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card bos = town.bo().dm().card(key);
		anas.awaits("is no longer with you");
		town.thread(anas).replies("I called the zoo");
		bos.thread().awaits("I called the zoo");
		town.ana().dm().card("In progress").thread().awaits("I called the zoo");
	}

	@Test
	void newLeadGetsWhatSchoolWroteBeforeTakingOver(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		town.ana().dm().card(key);
		leads(town, "UBOCHEN");
		Card written = town.thread(town.maya().dm().card(key)).replies("Another zebra came");
		await().until(() -> town.history(key).size() > 1);
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		town.known(town.bo().dm().card(key).thread().awaits("Another zebra came"));
		written.edits("Another zebra left");
		Card bos = town.bo().dm().card(key).thread().awaits("Another zebra left");
		written.deletes();
		bos.awaits("deleted");
	}

	@Test
	void neitherDoesWhatFollowsIt(Town town) {
		Card mayas = resolvedByDesk(town);
		town.nodes().clock().moveForward(Duration.ofDays(9));
		town.thread(mayas).replies("Ana's zebra bit me again");
		town.thread(town.person("Margaret O'Connell").dm().card("Follow-up to")).awaits("bit me again");
		isWithoutDesk(town);
		town.person("Gwen Holloway").dm().card("*HR district desk*");
		assertThat(town.ana().runs("/request search zebra").ephemeral()).doesNotContain("bit my clerk");
		assertThat(town.ana().dm().messages()).hasSize(1);
	}

	// or they would read on there what they may not open here
	@Test
	void noOneBringsInTheirOwnTeam(Town town) {
		town.reloads((yaml) -> yaml.replace("lead: UYOLANDAPIERCE", "lead: UANARUIZ"));
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		asksForHelp(town.ana(), key, "Network 3 HR");
		town.reloads((yaml) -> yaml.replace("lead: UYOLANDAPIERCE", "lead: UBOCHEN"));
		assertThat(town.ana().runs("/request away until tomorrow").ephemeral()).contains("Bo Chen");
		town.bo().dm().card(key);
		asksForHelp(town.bo(), key, "Network 3 HR");
		town.reloads((yaml) -> yaml);
	}

	private static void asksForHelp(Person person, String key, String team) {
		Modal form = Town.presses(person.dm().card(key), "Bring in another team…")
			.modal()
			.chooses("choice", team)
			.fills("text", "Look into it");
		assertThat(form.submits().error()).isEmpty();
		assertThat(form.errors())
			.containsValue("You lead " + team + ". For a confidential request, choose a team that someone else leads.");
	}

	@Test
	void neitherDoesPartOfIt(Town town) {
		isHeadedByAna(town, (yaml) -> yaml);
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		Town.chooses(anas, "Hand off to another team…", "HR district desk");
		Card desks = town.known(town.person("Margaret O'Connell").dm().card(key));
		anas.awaits("is no longer with you");
		Town.presses(desks, "Bring in another team…")
			.modal()
			.chooses("choice", "Network 3 HR")
			.fills("text", "Look into what Ana did")
			.submits();
		town.person("Yolanda Pierce").dm().card("Look into what Ana did");
		isHeadedByAna(town,
				(yaml) -> yaml.replaceFirst("      hr:\n        channel: C0N3HR\n(        .*\n)+?(?=      it:)", ""));
		town.person("Gwen Holloway").dm().card("*Network 3 HR*");
		assertThat(town.ana().dm().messages()).hasSize(1);
	}

	// passed on by the team that serves the school, as it is about its lead
	private static Card resolvedByDesk(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		Town.chooses(anas, "Hand off to another team…", "HR district desk");
		Card desks = town.known(town.person("Margaret O'Connell").dm().card(key));
		anas.awaits("is no longer with you");
		Card mayas = town.maya().dm().card(key);
		Town.says(desks, "Resolve…", "We called the zoo");
		return mayas.awaits("Margaret O'Connell marked this resolved");
	}

	private static void isWithoutDesk(Town town) {
		isHeadedByAna(town, ConfidentialAccessIntegrationTests::withoutDesk);
	}

	private static String withoutDesk(String yaml) {
		return yaml.replaceFirst("    desk:\n      channel: C0DESKHR\n(      .*\n)+", "");
	}

	private static void isHeadedByAna(Town town, UnaryOperator<String> change) {
		town.reloads((yaml) -> change.apply(yaml)
			.replaceFirst("    confidential: true", "    confidential: true\n    head: UANARUIZ"));
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
	}

	private static String ended(Town town, String summary) {
		String key = town.mayaAsksInConfidence(summary);
		Card anas = town.ana().dm().card(key);
		Town.says(anas, "Resolve…", "It is gone");
		anas.awaits("Resolved");
		return key;
	}

	private static Card isAsked(Town town, String key) {
		String due = town.id().key("due", "rating");
		await().until(() -> redis(town).opsForZSet().score(due, key) != null);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		await().until(() -> town.history(key).stream().anyMatch(RatingEvent.RatingAsked.class::isInstance));
		return town.maya().dm().card("How did it go?");
	}

	// the former lead is no longer on the team
	private static void leads(Town town, String userId) {
		town.reloads((yaml) -> yaml.replace("lead: UANARUIZ", "lead: " + userId)
			.replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]", "[UBOCHEN, UDENISEWASHINGTON]")
			.replace("UANARUIZ: UBOCHEN", "UDENISEWASHINGTON: UBOCHEN"));
	}

	private static void isLost(Town town, Card card) {
		town.nodes()
			.first()
			.bean(SlackApi.class)
			.patiently(town.id(), (slack) -> slack.chatDelete((call) -> call.channel(card.channelId()).ts(card.ts())));
	}

	private static long updates(Town town, Card card) {
		return town.workspace()
			.transcript()
			.calls("chat.update")
			.stream()
			.filter((call) -> call.toString().contains(card.ts()))
			.count();
	}

	private static StringRedisTemplate redis(Town town) {
		return town.nodes().first().bean(StringRedisTemplate.class);
	}

	private static List<String> trail(Town town, String key) {
		return town.nodes()
			.first()
			.bean(Audit.class)
			.of(town.id(), key, 100)
			.stream()
			.map((entry) -> entry.who() + " " + entry.what())
			.toList();
	}

}

package org.switchboard.conversation.thread;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.slack.SlackApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A reply below any of our messages belongs to the one request that message names. Below
 * all others, its author is told where to write, and nothing else happens.
 */
@SwitchboardTest
class RepliesElsewhereIntegrationTests {

	private static final String CHANNEL = "#n1-transportation";

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void replyToRatingReopensRequest(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card rating = rating(town, key);
		town.thread(rating).replies("It is late again today.");
		assertThat(town.thread(team(town, key)).awaits("It is late again today.").byline())
			.isEqualTo("Maya Lindgren, Lincoln Elementary");
		team(town, key).awaits("In progress");
		assertThat(town.maya().dm().lines()).noneMatch((line) -> line.contains("Nothing has been sent yet"));
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("It is late again today."));
	}

	@Test
	void leadsReplyToLowRatingGoesToRequester(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		rating(town, key).clicks(":slightly_frowning_face: Dissatisfied");
		Card low = town.known(town.luther().dm().card("rated this *dissatisfied*"));
		town.thread(low).replies("Why?");
		isTold(town.luther(), key);
		Town.says(town.maya().dm().card("marked this resolved"), "Reopen…", "It is late again.");
		team(town, key).awaits("In progress");
		town.thread(low).replies("I'll call you at noon.");
		assertThat(requester(town, key).awaits("I'll call you at noon.").byline())
			.isEqualTo("Luther Banks, Transportation");
		town.thread(team(town, key)).awaits("I'll call you at noon.");
		town.thread(low).replies("note: Ask the depot first.");
		town.thread(team(town, key)).awaits("Ask the depot first.");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("depot"));
	}

	@Test
	void noteByStaffWhoFiledForSchoolStaysWithTeam(Town town) {
		Modal form = town.luther().runs("/request").modal().chooses("School", "Lincoln Elementary");
		form.chooses("Department", "Transportation").chooses("Category", "Late bus");
		form.fills("Summary", "Bus 14 is late").submits();
		String key = Town.keyOf(town.maya().dm(), "Bus 14 is late");
		rating(town, key).clicks(":slightly_frowning_face: Dissatisfied");
		Card low = town.known(town.luther().dm().card("rated this *dissatisfied*"));
		town.thread(low).replies("note: Ask the depot first.");
		town.thread(team(town, key)).awaits("Ask the depot first.");
		assertThat(requester(town, key).lines()).noneMatch((line) -> line.contains("depot"));
	}

	@Test
	void replyToDueNoticeGoesToItsRequest(Town town) {
		promisesAnswers(town);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card notice = notice(town, key, key + " is due soon:");
		Card reply = town.thread(notice).replies("It is on its way.");
		requester(town, key).awaits("It is on its way.");
		town.thread(team(town, key)).awaits("It is on its way.");
		reply.edits("It is there.");
		requester(town, key).awaits("It is there.");
		town.thread(team(town, key)).awaits("It is there.");
	}

	@Test
	void replyToOlderNoticeGoesToItsRequest(Town town) {
		promisesAnswers(town);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card soon = notice(town, key, key + " is due soon:");
		town.nodes().clock().moveForward(Duration.ofHours(1));
		sent(town, 2);
		town.known(town.luther().in(CHANNEL).card(key + " is overdue:"));
		town.thread(soon).replies("It is on its way.");
		requester(town, key).awaits("It is on its way.");
	}

	@Test
	void replyToNoticeOfSeveralRequestsSaysWhereToWrite(Town town) {
		promisesAnswers(town);
		String first = town.mayaAsksAboutABus("Bus 14 is late");
		town.mayaAsksAboutABus("Bus 15 is late");
		Card notice = notice(town, first, "2 requests need attention:");
		town.thread(notice).replies("It is on its way.");
		isTold(town.luther(), ThreadWords.NOT_DELIVERED);
		assertThat(town.history(first)).noneMatch(RequestEvent.ReplyGiven.class::isInstance);
	}

	@Test
	void onlyTeamMayReplyToNotice(Town town) {
		promisesAnswers(town);
		town.workspace().channelCalled("n1-transportation").with("UBOCHEN");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card notice = notice(town, key, key + " is due soon:");
		town.bo().in(CHANNEL).message(notice.ts()).thread().replies("I know a faster bus.");
		isTold(town.bo(), "Only the team can message the requester from here.");
	}

	@Test
	void replyToSentDraftGoesToItsRequest(Town town) {
		town.maya().dm().says("bus 14 is late");
		Card draft = town.maya().dm().card("Nothing has been sent yet");
		draft.clicks("Review and send…").modal().submits();
		town.thread(draft.awaits("Sent as *REQ-1*")).replies("Six students are waiting.");
		town.thread(team(town, "REQ-1")).awaits("Six students are waiting.");
		assertThat(town.maya().dm().lines()).noneMatch((line) -> line.contains("Nothing has been sent yet"));
	}

	@Test
	void replyToDigestSaysWhereToWrite(Town town) {
		Person rafael = town.person("Rafael Diaz");
		rafael.runs("/digest this week");
		town.thread(rafael.dm().card("Weekly service report")).replies("Why is that so?");
		isTold(rafael, ThreadWords.NOT_DELIVERED);
		assertThat(rafael.dm().lines()).noneMatch((line) -> line.contains("Nothing has been sent yet"));
	}

	@Test
	void leadsRemarkBelowTheirDigestDoesNotReachTheSchool(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().runs("/digest this week");
		town.thread(town.luther().dm().card("*Open longest*")).replies("This week was hard on us.");
		isTold(town.luther(), ThreadWords.NOT_DELIVERED);
		assertThat(town.maya().dm().card(key).thread().lines()).noneMatch((line) -> line.contains("hard on us"));
	}

	@Test
	void mentionsBelowOurMessagesAreNotDrafts(Town town) {
		Card line = says(town, "C0N1TRANSPORT", List.of());
		town.thread(line).replies("<@" + town.workspace().botUserId() + "> why is that so?");
		isTold(town.luther(), ThreadWords.NOT_DELIVERED);
		town.workspace().events().awaits("app_mention", 1);
		town.workspace().events().awaitsQuiet();
		assertThat(town.luther().dm().lines()).isEmpty();
	}

	@Test
	void mentionsBelowOurForgottenMessagesAreNotDrafts(Town town) {
		town.nodes()
			.first()
			.bean(SlackApi.class)
			.patiently(town.id(),
					(methods) -> methods.chatPostMessage((call) -> call.channel("C0N1TRANSPORT").text("News")));
		town.luther()
			.in(CHANNEL)
			.card("News")
			.thread()
			.replies("<@" + town.workspace().botUserId() + "> why is that so?");
		town.luther().in(CHANNEL).says("<@" + town.workspace().botUserId() + "> the projector is dead");
		town.luther().dm().card("Nothing has been sent yet").awaits("the projector is dead");
		town.workspace().events().awaits("app_mention", 2);
		town.workspace().events().awaitsQuiet();
		assertThat(town.luther().dm().lines()).singleElement().asString().doesNotContain("why is that so?");
	}

	@Test
	void forgottenMessagesStayKnownForAWhile(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card line = says(town, "C0N1TRANSPORT", List.of(key));
		town.nodes().first().bean(Deliveries.class).forget(town.id(), "news");
		town.thread(line).replies("It is on its way.");
		requester(town, key).awaits("It is on its way.");
	}

	private static Card says(Town town, String channel, List<String> about) {
		town.nodes()
			.first()
			.bean(Deliveries.class)
			.append(town.id(), "news", List.of(new Delivery.Line("line", channel, Optional.empty(),
					new Message("News", "[]").about(about.stream()))));
		return town.known(town.luther().in(CHANNEL).card("News"));
	}

	private static void promisesAnswers(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n", "\ntargets: [{first-response: 4h}]\ndepartments:\n"));
	}

	private static Card notice(Town town, String key, String heading) {
		town.known(team(town, key));
		town.nodes().clock().moveForward(Duration.ofMinutes(185));
		sent(town, 1);
		return town.known(town.luther().in(CHANNEL).card(heading));
	}

	private static void sent(Town town, long recipients) {
		StringRedisTemplate redis = town.nodes().first().bean(StringRedisTemplate.class);
		String due = town.id().key("due", "notice");
		await().untilAsserted(() -> assertThat(redis.opsForZSet().zCard(due)).isEqualTo(recipients));
		town.nodes().clock().moveForward(Duration.ofMinutes(1));
		await().until(() -> Boolean.FALSE.equals(redis.hasKey(due)));
	}

	private static Card rating(Town town, String key) {
		Town.says(team(town, key), "Resolve…", "It came.");
		team(town, key).awaits("Resolved");
		StringRedisTemplate redis = town.nodes().first().bean(StringRedisTemplate.class);
		await().until(() -> redis.opsForZSet().score(town.id().key("due", "rating"), key) != null);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		return town.known(town.maya().dm().card("How did it go?"));
	}

	private static Card team(Town town, String key) {
		return town.luther()
			.in(CHANNEL)
			.messages()
			.stream()
			.filter((card) -> card.text().contains(key) && card.text().contains("Late bus"))
			.findFirst()
			.orElseGet(() -> town.luther().in(CHANNEL).card(key));
	}

	private static MessageThread requester(Town town, String key) {
		return town.thread(town.maya()
			.dm()
			.messages()
			.stream()
			.filter((card) -> card.text().contains(key))
			.findFirst()
			.orElseThrow());
	}

	private static void isTold(Person person, String text) {
		await().untilAsserted(() -> assertThat(person.sees()).anyMatch((line) -> line.contains(text)));
	}

}

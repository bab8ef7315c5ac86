package org.switchboard.intake.draft;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.faults.Mishap;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Drafts of what is written in channels: where Switchboard is mentioned, and where
 * somebody puts a ticket on a message.
 */
@SwitchboardTest
class DraftsElsewhereIntegrationTests {

	private static final String ASKS = "Send this to the central office?";

	private static final String CHANNEL = "#n1-transportation";

	private static Card draft(Person person, String words) {
		return person.dm().card(words).awaits(ASKS);
	}

	private static void isTold(Person person, String text) {
		await().untilAsserted(() -> assertThat(person.sees()).anyMatch((line) -> line.contains(text)));
	}

	private static String mention(Town town) {
		return "<@" + town.workspace().botUserId() + ">";
	}

	private static Conversation withMaya(Town town) {
		town.workspace().channelCalled("n1-transportation").with(town.maya().id());
		return town.maya().in(CHANNEL);
	}

	private static String linkTo(Card card) {
		return ".slack.com/archives/" + card.channelId() + "/p" + card.ts().replace(".", "");
	}

	@Test
	void answersAMentionWithADraftInTheMessages(Town town) {
		Card said = withMaya(town).says(mention(town) + " the projector in 12 is dead");
		Card draft = draft(town.maya(), "the projector in 12 is dead");
		isTold(town.maya(), "Review it in your messages with Switchboard");
		Modal form = draft.clicks("Review and send…").modal();
		assertThat(form.value("Summary")).isEqualTo("the projector in 12 is dead");
		assertThat(form.value("Details")).startsWith("The message: https://").endsWith(linkTo(said));
		form.submits();
		draft.awaits("Sent as *REQ-1*");
		assertThat(town.maya().in(CHANNEL).lines()).hasSize(1);
	}

	@Test
	void makesOneDraftOfSeveralMentions(Town town) {
		Conversation channel = withMaya(town);
		town.workspace().events().befall(1, Mishap.twice());
		channel.says(mention(town) + " the projector in 12 is dead");
		channel.says("and the one in 13 too " + mention(town));
		draft(town.maya(), "and the one in 13 too").awaits("in 12 is dead");
		assertThat(town.maya().dm().lines()).hasSize(1);
		isTold(town.maya(), "I made a draft");
		assertThat(town.maya().sees()).hasSize(1);
	}

	@Test
	void asksForWordsWhereThereAreNone(Town town) {
		withMaya(town).says(mention(town));
		isTold(town.maya(), "Tell me what you need in the same message");
		assertThat(town.maya().dm().lines()).isEmpty();
	}

	@Test
	void leavesMentionsInTheThreadsOfRequestsToThose(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thread(town.luther().in(CHANNEL).card(key)).replies("It is on its way, says " + mention(town));
		town.thread(town.maya().dm().card(key)).awaits("It is on its way");
		await().untilAsserted(() -> assertThat(town.workspace().events().awaits("app_mention", 1)).hasSize(1));
		assertThat(town.luther().dm().lines()).isEmpty();
	}

	@Test
	void makesADraftOfAMessageWithATicket(Town town) {
		Card said = withMaya(town).says("Bus 14 is late. Six students wait.");
		town.luther().in(CHANNEL).message("Bus 14").reacts("ticket");
		Card draft = draft(town.luther(), "Bus 14 is late. Six students wait.");
		isTold(town.luther(), "Review it in your messages with Switchboard");
		Modal form = draft.clicks("Review and send…").modal();
		assertThat(form.value("Summary")).isEqualTo("Bus 14 is late.");
		assertThat(form.value("Category")).isEqualTo("Late bus");
		assertThat(form.value("Details")).startsWith("Bus 14 is late. Six students wait.")
			.contains("Maya Lindgren wrote this: https://")
			.endsWith(linkTo(said));
	}

	@Test
	void takesFilesAndThreadsAlong(Town town) {
		Card root = town.luther().in(CHANNEL).shares("roster.csv", "a,b").reacts("ticket");
		draft(town.luther(), "File: roster.csv");
		root.thread().replies("Look at row 3").reacts("ticket");
		draft(town.luther(), "Look at row 3");
		assertThat(town.luther().dm().lines()).hasSize(1);
	}

	@Test
	void takesOtherEmojiAndChannelsForWhatTheyAre(Town town) {
		town.luther().in(CHANNEL).says("Bus 14 is late").reacts("eyes");
		town.ana().in("#n1-hr").says("Who is away?").reacts("ticket");
		town.workspace().events().awaits("reaction_added", 2);
		assertThat(town.luther().dm().lines()).isEmpty();
		assertThat(town.ana().dm().lines()).isEmpty();
	}

	@Test
	void saysThatAMessageIsGone(Town town) {
		town.workspace().failNext("conversations.replies", 1, Fault.refusal("thread_not_found"));
		town.luther().in(CHANNEL).says("Bus 14 is late").reacts("ticket");
		isTold(town.luther(), "I can't read that message");
		assertThat(town.luther().dm().lines()).isEmpty();
	}

	@Test
	void tellsWhoMayNotAsk(Town town) {
		Person stranger = town.workspace().user("USTRANGER", "Sam Stranger", "sam@elsewhere.example");
		town.workspace().channelCalled("n1-transportation").with("USTRANGER");
		stranger.in(CHANNEL).says("Bus 14 is late").reacts("ticket");
		isTold(stranger, "You're not set up in Switchboard yet.");
		assertThat(stranger.dm().lines()).isEmpty();
	}

}

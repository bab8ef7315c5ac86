package org.switchboard.conversation.thread;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.samples.RealShapes;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Forwarded messages, actions and mentions reach the other side in whatever shape Slack
 * sends them.
 */
@SwitchboardTest
class PassedOnMessagesIntegrationTests {

	private static final String CHANNEL = "#n1-transportation";

	private static final String DEPOT_SAYS = "bus 14 is in the garage until Friday";

	private static MessageThread team(Town town, String key) {
		return town.thread(town.luther().in(CHANNEL).card(key));
	}

	private static MessageThread requester(Town town, String key) {
		return town.thread(town.maya().dm().card(key));
	}

	private static Card depotSays(Town town) {
		town.workspace().channel("C0GENERAL", "general", "ULUTHERBANKS", "UMAYALINDGREN").hears("Depot", DEPOT_SAYS);
		return town.luther().in("#general").message("garage");
	}

	private static String linkTo(Card card) {
		return ".slack.com/archives/" + card.channelId() + "/p" + card.ts().replace(".", "");
	}

	@Test
	void forwardedTextArrivesWithAuthorAndLink(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card depot = depotSays(town);
		team(town, key).forwards(depot, "see below");
		Card there = requester(town, key).awaits(DEPOT_SAYS);
		assertThat(there.text()).startsWith("see below").contains("Depot wrote this: https://", linkTo(depot));
		assertThat(there.byline()).isEqualTo("Luther Banks, Transportation");
		requester(town, key).forwards(depot, "");
		assertThat(team(town, key).awaits("Depot wrote this").text()).startsWith(DEPOT_SAYS);
	}

	@Test
	void editingCommentKeepsForwardedText(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card sent = team(town, key).forwards(depotSays(town), "see below");
		requester(town, key).awaits("see below");
		sent.edits("the depot says");
		assertThat(requester(town, key).awaits("the depot says").text()).contains(DEPOT_SAYS);
	}

	@Test
	void forwardedTextArrivesInOtherSlackShapes(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		RealShapes.send("message.forwarded.share_alone", town.maya(), known(town, key));
		assertThat(requester(town, key).awaits("see below").text()).contains(DEPOT_SAYS, "Maya Lindgren wrote this");
	}

	@Test
	void linkPreviewsAreNotRelayed(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		RealShapes.send("message.unfurled_link", town.maya(), known(town, key));
		assertThat(requester(town, key).awaits("look at").text()).doesNotContain(DEPOT_SAYS);
	}

	@Test
	void linkPreviewsAreNotRelayedAfterMessageWasHeld(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card depot = depotSays(town);
		requester(town, key).forwards(town.maya().in("#general").message(depot.ts()),
				"Jayden Martinez has an IEP meeting, see <https://example" + linkTo(depot) + ">");
		town.known(requester(town, key).awaits("hasn't been sent")).clicks("Send anyway");
		assertThat(team(town, key).awaits("Jayden Martinez").text()).doesNotContain(DEPOT_SAYS);
	}

	private static Card known(Town town, String key) {
		return town.known(town.luther().in(CHANNEL).card(key));
	}

	@Test
	void forwardedTextBecomesDraft(Town town) {
		Card depot = depotSays(town);
		Card forwarded = town.maya().dm().forwards(town.maya().in("#general").message(depot.ts()), "");
		Modal form = town.maya().dm().card("Nothing has been sent yet").clicks("Review and send…").modal();
		assertThat(form.value("Summary")).isEqualTo(DEPOT_SAYS);
		assertThat(form.value("Details")).contains("Depot wrote this: https://").endsWith(linkTo(depot));
		Modal shortcut = forwarded.starts("ask-about").modal();
		assertThat(shortcut.value("Summary")).isEqualTo(DEPOT_SAYS);
	}

	@Test
	void ticketsIncludeForwardedText(Town town) {
		town.luther().in(CHANNEL).forwards(depotSays(town), "see below").reacts("ticket");
		assertThat(town.luther().dm().card("Nothing has been sent yet").text()).contains("see below", DEPOT_SAYS,
				"Depot wrote this");
	}

	@Test
	void ticketsLeaveOutLinkPreviews(Town town) {
		Card depot = depotSays(town);
		town.luther().in(CHANNEL).forwards(depot, "see <https://example" + linkTo(depot) + ">").reacts("ticket");
		assertThat(town.luther().dm().card("Nothing has been sent yet").text()).contains("see ")
			.doesNotContain(DEPOT_SAYS);
	}

	@Test
	void meMessagesAreRelayed(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).replies("/me checks the bus list");
		assertThat(requester(town, key).awaits("checks the bus list").byline())
			.isEqualTo("Luther Banks, Transportation");
	}

	@Test
	void mentionsKeepSlackNames(Town town) {
		depotSays(town);
		town.workspace().user("UTEACHER01", "Tess Ortiz", "tess@riverbend.example");
		town.workspace().channel("C0SECRET", "budget-cuts", "ULUTHERBANKS").asPrivate().withoutBot();
		town.workspace().traits().group("S0123", "bus-office");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		team(town, key).replies("Please call <@UTEACHER01>, details in <#C0GENERAL> and <#C0SECRET>; "
				+ "<!subteam^S0123> knows, <@UTHUYNGUYEN> too");
		Card there = requester(town, key).awaits("Please call");
		assertThat(there.text()).contains("Please call @Tess Ortiz, details in #general and a private channel; "
				+ "@bus-office knows, @Thuy Nguyen too");
		assertThat(there.json().toString()).doesNotContain("<@", "<#", "<!subteam", "budget-cuts");
	}

	@Test
	void mentionsInDraftsKeepSlackNames(Town town) {
		town.workspace().user("UTEACHER01", "Tess Ortiz", "tess@riverbend.example");
		town.maya().dm().says("the projector of <@UTEACHER01> is dead");
		assertThat(town.maya().dm().card("Nothing has been sent yet").text())
			.contains("the projector of @Tess Ortiz is dead");
	}

	@Test
	void filesOfForwardedMessagesAreRelayed(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Conversation general = town.luther().in(depotSays(town).channelId());
		team(town, key).forwards(general.shares("plan.csv", "a,b"), "");
		MessageThread there = requester(town, key);
		await().untilAsserted(
				() -> assertThat(there.messages().stream().flatMap((card) -> names(card))).containsExactly("plan.csv"));
	}

	private static Stream<String> names(Card card) {
		return card.files().stream().map((file) -> file.name());
	}

}

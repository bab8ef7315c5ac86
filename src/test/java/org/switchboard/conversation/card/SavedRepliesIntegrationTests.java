package org.switchboard.conversation.card;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Replies that a department has saved to start from. */
@SwitchboardTest
class SavedRepliesIntegrationTests {

	private static final String MENU = "Start from a saved reply";

	private static final String REPLY = "Message to the requester";

	private static final String ON_ITS_WAY = "Good morning Maya Lindgren, the bus to Lincoln Elementary is on its way.\n"
			+ "I'll write again when it has arrived. Luther Banks";

	@Test
	void fillsInVariables(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = opens(town, key, "Reply…");
		assertThat(modal.options(MENU)).containsExactly("Bus is on its way", "Driver has been told");
		modal.chooses(MENU, "Bus is on its way");
		assertThat(modal.value(REPLY)).isEqualTo(ON_ITS_WAY);
		modal.submits();
		assertThat(modal.isOpen()).isFalse();
		assertThat(replies(town, key)).containsExactly(ON_ITS_WAY);
		town.maya().dm().card(key).thread().awaits("the bus to Lincoln Elementary is on its way.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reply…", "Resolve…" })
	void keepsTypedText(String button, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = opens(town, key, button).fills("text", "Sorry for the wait.");
		modal.chooses(MENU, "Driver has been told").chooses(MENU, "Bus is on its way").submits();
		assertThat(modal.isOpen()).isFalse();
		assertThat(words(town, key)).isEqualTo("Sorry for the wait.\n\nThe driver has been told, and Network 1 "
				+ "Transportation will watch this route for the rest of the week.\n\n" + ON_ITS_WAY);
	}

	@Test
	void offersSameReplyAgain(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = opens(town, key, "Reply…").chooses(MENU, "Bus is on its way");
		assertThat(modal.value(MENU)).isEmpty();
		modal.fills(REPLY, "").chooses(MENU, "Bus is on its way");
		assertThat(modal.value(REPLY)).isEqualTo(ON_ITS_WAY);
	}

	@Test
	void sendsTextAsEditedAfterward(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = opens(town, key, "Reply…").chooses(MENU, "Bus is on its way");
		modal.fills(REPLY, "\u00a0").submits();
		assertThat(modal.errors()).containsEntry(REPLY, "This field is required.");
		modal.fills(REPLY, "It is there by now.").submits();
		assertThat(replies(town, key)).containsExactly("It is there by now.");
	}

	@Test
	void doesNotInterpretFilledInText(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Late {me} *again* $1 {team")
			.submits();
		String key = Town.keyOf(town.maya().dm(), "Late {me}");
		town.reloads((yaml) -> yaml.replace("text: The driver has been told", "text: \"<!here> {summary}: told\" #"));
		opens(town, key, "Reply…").chooses(MENU, "Driver has been told").submits();
		assertThat(replies(town, key)).containsExactly("<!here> Late {me} *again* $1 {team: told");
		town.maya().dm().card(key).thread().awaits("&lt;!here&gt; Late {me} *again* $1 {team: told");
	}

	@Test
	void saysWhenReplyDoesNotFit(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		String typed = "x".repeat(2950);
		Modal modal = opens(town, key, "Reply…").fills("text", typed).chooses(MENU, "Bus is on its way");
		modal.awaits("this saved reply is longer than 3000 characters. Shorten your text and try again.");
		assertThat(modal.value(REPLY)).isEqualTo(typed);
		modal.fills(REPLY, "Short.").chooses(MENU, "Bus is on its way");
		assertThat(modal.text()).doesNotContain("Nothing was changed");
		modal.submits();
		assertThat(replies(town, key)).containsExactly("Short.\n\n" + ON_ITS_WAY);
	}

	@Test
	void saysWhenReplyWasDeleted(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = opens(town, key, "Reply…").fills("text", "Hello.");
		town.reloads((yaml) -> yaml.replace("name: Bus is on its way", "name: Bus is coming"));
		modal.chooses(MENU, "Bus is on its way").awaits("That saved reply was deleted.");
		assertThat(modal.value(REPLY)).isEqualTo("Hello.");
		assertThat(modal.options(MENU)).containsExactly("Bus is coming", "Driver has been told");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ask a question…", "Team-only note…" })
	void areOfferedOnlyForReplies(String button, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(opens(town, key, button).labels()).hasSize(1).doesNotContain(MENU);
	}

	@Test
	void showsNoMenuWithoutSavedReplies(Town town) {
		town.reloads((yaml) -> yaml.replaceAll("(?m)^    replies:\\n(      .*\\n|\\n(?=      ))+", ""));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = opens(town, key, "Reply…");
		assertThat(modal.labels()).containsExactly(REPLY);
		modal.fills("text", "Soon.").submits();
		assertThat(replies(town, key)).containsExactly("Soon.");
	}

	@Test
	void belongToCurrentTeam(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal open = opens(town, key, "Reply…").fills("text", "Hello.");
		Town.chooses(town.thuy().in("#n1-transportation").card(key), "Hand off to another team…", "Network 1 IT");
		Modal there = town.person("Rajesh Iyer").in("#n1-it").card(key).clicks("Reply…").modal();
		assertThat(there.options(MENU)).containsExactly("Restart first", "Someone is coming");
		there.chooses(MENU, "Someone is coming");
		assertThat(there.value(REPLY)).isEqualTo(
				"Maya Lindgren, someone from Network 1 IT is coming to Lincoln Elementary today. " + "Rajesh Iyer");
		open.chooses(MENU, "Bus is on its way").awaits(unknown(key));
		assertThat(open.value(REPLY)).isEqualTo("Hello.");
	}

	@Test
	void revealNothingConfidential(Town town) {
		String hidden = town.mayaAsksInConfidence("A zebra bit my clerk");
		Modal modal = opens(town, town.mayaAsksAboutABus("Bus 14 is late"), "Reply…");
		forges(town,
				(payload) -> ((ObjectNode) payload.get("view")).put("private_metadata", hidden + " n1-transportation"));
		modal.awaits(unknown(hidden));
		assertThat(modal.value(REPLY)).isEmpty();
		Modal leads = town.ana().dm().card(hidden).clicks("Reply…").modal().chooses(MENU, "We have your papers");
		assertThat(leads.value(REPLY)).startsWith("Dear Maya Lindgren,");
		assertThat(town.history(hidden)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "URAJESHIYER", "UMAYALINDGREN", "USTRANGER" })
	void refusesPeopleWhoMayNotReply(String userId, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = opens(town, key, "Reply…").fills("text", "Hello.");
		forges(town, (payload) -> ((ObjectNode) payload.get("user")).put("id", userId));
		assertThat(modal.value(REPLY)).isEqualTo("Hello.");
		assertThat(modal.text()).doesNotContain("Lincoln");
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void canBeChosenOnlyInModals(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther()
			.forges((payload) -> ((ObjectNode) payload.get("actions").get(0)).put("action_id", "request.saved_reply"))
			.in("#n1-transportation")
			.card(key);
		assertThat(card.clicks("Claim").ephemeral()).startsWith("This card is out of date.");
		Modal modal = opens(town, key, "Reply…");
		forges(town, (payload) -> ((ObjectNode) payload.get("view")).put("callback_id", "request.note"));
		assertThat(modal.value(REPLY)).isEmpty();
	}

	private static Modal opens(Town town, String key, String button) {
		return town.luther().in("#n1-transportation").card(key).clicks(button).modal();
	}

	private static void forges(Town town, Consumer<ObjectNode> change) {
		town.luther().forges(change).modal().orElseThrow().chooses(MENU, "Bus is on its way");
	}

	private static String unknown(String key) {
		return key + " doesn't exist or you don't have access.";
	}

	private static List<String> replies(Town town, String key) {
		return town.history(key)
			.stream()
			.filter(RequestEvent.ReplyGiven.class::isInstance)
			.map((event) -> ((RequestEvent.ReplyGiven) event).text())
			.toList();
	}

	// the text of the reply or the resolution
	private static String words(Town town, String key) {
		RequestEvent last = town.history(key).get(town.history(key).size() - 1);
		return (last instanceof RequestEvent.RequestResolved resolved) ? resolved.text()
				: ((RequestEvent.ReplyGiven) last).text();
	}

}

package org.switchboard.conversation.card;

import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.LogOfTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Card buttons and modals sent by a forged Slack client: they grant no rights and reveal
 * nothing.
 */
@SwitchboardTest
class ForgedCardsIntegrationTests {

	private static final String WORDS = "A zebra bit my clerk";

	private static final String OLD_CARD = "This card is out of date. To see the request, type `/request` and its key.";

	private final LogOfTests log = new LogOfTests();

	@AfterEach
	void malformedValueIsNoFailureAndLogsNoText() {
		assertThat(this.log.lines()).noneMatch((line) -> line.contains("\tat ") || line.contains(WORDS))
			.noneMatch((line) -> line.contains("a listener failed"));
		this.log.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "REQ-99999999999999999999 n1-transportation", "REQ-0 n1-transportation", "REQ-1", "",
			"REQ-1 n1-transportation n1-hr", "{}" })
	void refusesUnknownValues(String value, Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		assertThat(clicks(town, key, "Claim", value).ephemeral()).isEqualTo(OLD_CARD);
		assertThat(clicks(town, key, "Reply…", value).ephemeral()).isEqualTo(OLD_CARD);
		Modal modal = submits(town, key, (payload) -> view(payload).put("private_metadata", value));
		assertThat(modal.errors()).containsValue(OLD_CARD);
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void answersClickWithoutValue(Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		Person forger = town.luther().forges((payload) -> action(payload).remove("value"));
		assertThat(forger.in("#n1-transportation").card(key).clicks("Claim").ephemeral()).isEqualTo(OLD_CARD);
		Modal modal = submits(town, key, (payload) -> view(payload).remove("private_metadata"));
		assertThat(modal.errors()).containsValue(OLD_CARD);
		assertThat(town.history(key)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "n1-transportation", "n1-hr", "magic" })
	void revealsNothingWithoutAccess(String team, Town town) {
		String hidden = town.mayaAsksInConfidence(WORDS);
		String seen = town.mayaAsksAboutABus("Bus 14 is late");
		for (String button : new String[] { "Claim", "Resolve…" }) {
			assertThat(answer(town, seen, button, hidden + " " + team).replace(hidden, "REQ-999"))
				.isEqualTo(answer(town, seen, button, "REQ-999 " + team))
				.doesNotContain("zebra", "Lincoln");
		}
		assertThat(town.history(hidden)).hasSize(1);
		assertThat(town.history(seen)).hasSize(1);
	}

	// the answer to a button, or to the modal behind it
	private static String answer(Town town, String key, String button, String value) {
		Outcome outcome = clicks(town, key, button, value);
		if (!button.equals("Resolve…") || !value.endsWith("n1-transportation")) {
			return outcome.ephemeral();
		}
		Modal modal = town.luther().modal().orElseThrow().fills("text", "Done");
		modal.submits();
		return modal.errors().toString();
	}

	@Test
	void grantsNoRightsToOtherTeamsRequest(Town town) {
		String hidden = town.mayaAsksInConfidence(WORDS);
		String seen = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = submits(town, seen,
				(payload) -> view(payload).put("private_metadata", hidden + " n1-transportation"));
		assertThat(modal.errors()).containsValue(hidden + " doesn't exist or you don't have access.");
		assertThat(town.history(hidden)).hasSize(1);
		assertThat(town.history(seen)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "Assign…, Thuy Nguyen, UANARUIZ", "Assign…, Thuy Nguyen, USTRANGER", "Assign…, Thuy Nguyen, ''",
			"Hand off to another team…, Network 1 IT, magic", "Change urgency…, High, EXTREME" })
	void refusesOptionThatWasNotOffered(String button, String offered, String value, Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		Modal modal = chooses(town, key, button, offered, (payload) -> choice(payload).put("value", value));
		assertThat(modal.errors()).containsValue("This field is required.");
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void refusesStudentAnswerThatWasNotOffered(Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		Modal modal = submits(town, key, (payload) -> {
			text(payload).put("value", "Jayden Martinez has an IEP and needs another bus");
			((ObjectNode) view(payload).at("/state/values")).putObject("student")
				.putObject("value")
				.put("type", "radio_buttons")
				.putObject("selected_option")
				.put("value", "CONFIDENTIAL");
		});
		assertThat(modal.isOpen()).isTrue();
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void assignsToNoOneFromAnotherTeam(Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		Modal modal = chooses(town, key, "Assign…", "Thuy Nguyen", (payload) -> {
			view(payload).put("private_metadata", key + " n1-hr");
			choice(payload).put("value", "UANARUIZ");
		});
		assertThat(modal.errors()).containsValue(key + " is now with Network 1 Transportation. Nothing was changed.");
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void namesActualSender(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		chooses(town, key, "Hand off to another team…", "Network 1 IT",
				(payload) -> view(payload).put("private_metadata", key + " n1-hr"));
		assertThat(town.person("Rajesh Iyer").in("#n1-it").card(key).text())
			.contains("Luther Banks handed it off from Network 1 Transportation");
	}

	@Test
	void refusesTextThatDoesNotFit(Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		Modal modal = submits(town, key, (payload) -> text(payload).put("value", "z".repeat(3001)));
		assertThat(modal.errors()).containsValue("Keep this to 3000 characters or fewer.");
		modal = submits(town, key, (payload) -> view(payload).remove("state"));
		assertThat(modal.errors()).containsValue("This field is required.");
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void refusesPeopleOutsideTheDirectory(Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		Consumer<ObjectNode> stranger = (payload) -> ((ObjectNode) payload.get("user")).put("id", "USTRANGER");
		Card card = town.luther().forges(stranger).in("#n1-transportation").card(key);
		assertThat(card.clicks("Claim").ephemeral()).startsWith("You're not set up in Switchboard yet.");
		assertThat(submits(town, key, stranger).errors().values()).singleElement()
			.asString()
			.startsWith("You're not set up in Switchboard yet.");
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void answersUnknownActions(Town town) {
		String earlier = "This is from an earlier version of Switchboard. Nothing was changed.";
		String key = town.mayaAsksAboutABus(WORDS);
		Person forger = town.luther().forges((payload) -> action(payload).put("action_id", "request.claim\n"));
		assertThat(forger.in("#n1-transportation").card(key).clicks("Claim").ephemeral()).isEqualTo(earlier);
		Modal modal = submits(town, key, (payload) -> view(payload).put("callback_id", "request.magic"));
		assertThat(modal.errors()).containsValue(earlier);
		assertThat(town.luther().starts("magic").modal().text()).contains(earlier);
		Card card = town.luther().in("#n1-transportation").card(key);
		assertThat(card.starts("magic").modal().text()).contains(earlier);
		assertThat(town.luther().runs("/magic").ephemeral()).isEqualTo(earlier);
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void letsOnlyAdministratorsHandleParkedMessages(Town town) {
		String key = town.mayaAsksAboutABus(WORDS);
		Consumer<ObjectNode> drop = (payload) -> action(payload).put("action_id", "delivery.drop");
		assertThat(town.luther().forges(drop).in("#n1-transportation").card(key).clicks("Claim").ephemeral())
			.isEqualTo("Only Switchboard's administrators can do this. Nothing was changed.");
		Person gwen = town.person("Gwen Holloway");
		town.workspace().channelCalled("#n1-transportation").with(gwen.id());
		assertThat(gwen.forges(drop).in("#n1-transportation").card(key).clicks("Claim").ephemeral())
			.startsWith("This message is no longer on the list.");
		Consumer<ObjectNode> retry = (payload) -> action(payload).put("action_id", "delivery.retry").remove("value");
		assertThat(gwen.forges(retry).in("#n1-transportation").card(key).clicks("Claim").ephemeral())
			.startsWith("This message is no longer on the list.");
	}

	private static Outcome clicks(Town town, String key, String button, String value) {
		Person forger = town.luther().forges((payload) -> action(payload).put("value", value));
		return forger.in("#n1-transportation").card(key).clicks(button);
	}

	// submits a reply with a change
	private static Modal submits(Town town, String key, Consumer<ObjectNode> change) {
		Modal modal = town.luther().in("#n1-transportation").card(key).clicks("Reply…").modal().fills("text", WORDS);
		return forges(town, change, modal);
	}

	private static Modal chooses(Town town, String key, String button, String option, Consumer<ObjectNode> change) {
		Modal modal = Town.presses(town.luther().in("#n1-transportation").card(key), button)
			.modal()
			.chooses("choice", option);
		return forges(town, change, modal);
	}

	private static Modal forges(Town town, Consumer<ObjectNode> change, Modal modal) {
		Outcome outcome = town.luther().forges(change).modal().orElseThrow().submits();
		assertThat(outcome.error()).isEmpty();
		return modal;
	}

	private static ObjectNode choice(ObjectNode payload) {
		return (ObjectNode) payload.at("/view/state/values/choice/value/selected_option");
	}

	private static ObjectNode text(ObjectNode payload) {
		return (ObjectNode) payload.at("/view/state/values/text/value");
	}

	private static ObjectNode view(ObjectNode payload) {
		return (ObjectNode) payload.get("view");
	}

	private static ObjectNode action(ObjectNode payload) {
		return (ObjectNode) payload.get("actions").get(0);
	}

}

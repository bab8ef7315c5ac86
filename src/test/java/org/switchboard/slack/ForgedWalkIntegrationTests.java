package org.switchboard.slack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.Card;
import slacksim.Modal;
import slacksim.Outcome;
import slacksim.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.LogOfTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every button, menu and form that anything listens to, as people send it who may not,
 * with values that are not theirs: nothing changes, nothing is told, nothing fails.
 */
@SwitchboardTest
class ForgedWalkIntegrationTests {

	private static final String MARKER = "zebra";

	private static final List<String> HOSTILE = List.of("", " ", "{}", "null", "REQ-1:999.0",
			"REQ-99999999999999999999", "REQ-1 n1-hr", "REQ-1 n1-transportation", "a".repeat(2000), "1 2 3 4 5 6 7",
			"D0NOBODY 1764000000.000100", "<!channel> *x* \ud83d\ude8c", "-1", "2026-02-30",
			"pulse-2026-01-01T00:00 0 0");

	private final LogOfTests log = new LogOfTests();

	@AfterEach
	void isNoFailureAndLogsNoWords() {
		assertThat(this.log.lines()).noneMatch((line) -> line.contains("\tat ") || line.contains(MARKER))
			.noneMatch((line) -> line.contains("a listener failed"));
		this.log.close();
	}

	private static Set<String> ids(Town town, String kind) {
		return town.nodes().first().bean(ListenerRegistry.class).ids(kind);
	}

	// what real buttons of others carry
	private static Set<String> values(Card... cards) {
		Set<String> values = new TreeSet<>(HOSTILE);
		for (Card card : cards) {
			card.json().findValuesAsString("value").forEach(values::add);
		}
		return values;
	}

	@Test
	void buttonsAndMenusOfOthersGiveNothing(Town town) {
		String hidden = town.mayaAsksInConfidence("A zebra bit my clerk");
		String open = town.mayaAsksAboutABus("Bus 14 is late");
		Set<String> values = values(town.ana().dm().card(hidden), town.maya().dm().card(hidden),
				town.maya().dm().card(open), town.luther().in("#n1-transportation").card(open));
		Person andre = town.person("Andre Baptiste");
		String own = town.asks(andre, "IT", "Printers", "It is on fire");
		List<String> forgers = forgers(town);
		int before = town.workspace().transcript().calls().size();
		int which = 0;
		for (String action : ids(town, "action")) {
			for (String value : values) {
				String forger = forgers.get(which++ % forgers.size());
				Outcome outcome = andre.forges((payload) -> click(payload, forger, action, value))
					.dm()
					.card(own)
					.clicks("Add a message…");
				assertThat(outcome.status()).as(action + " " + value + ": " + outcome.error()).isEqualTo(200);
			}
		}
		isUnharmed(town, before, hidden, open);
	}

	// a principal of another school, staff of another department, a stranger
	private static List<String> forgers(Town town) {
		return List.of(town.person("Andre Baptiste").id(), town.person("Rajesh Iyer").id(), "USTRANGER");
	}

	private static void click(ObjectNode payload, String forger, String action, String value) {
		((ObjectNode) payload.get("user")).put("id", forger);
		ObjectNode clicked = (ObjectNode) payload.at("/actions/0");
		clicked.put("action_id", action).put("value", value);
		option(clicked.putObject("selected_option"), value);
		option(clicked.putArray("selected_options").addObject(), value);
	}

	private static void option(ObjectNode option, String value) {
		option.put("value", value).putObject("text").put("type", "plain_text").put("text", "x");
	}

	@Test
	void formsOfOthersGiveNothing(Town town) {
		String hidden = town.mayaAsksInConfidence("A zebra bit my clerk");
		String open = town.mayaAsksAboutABus("Bus 14 is late");
		Set<String> values = values(town.ana().dm().card(hidden), town.luther().in("#n1-transportation").card(open));
		Person andre = town.person("Andre Baptiste");
		String own = town.asks(andre, "IT", "Printers", "It is on fire");
		List<String> forgers = forgers(town);
		int before = town.workspace().transcript().calls().size();
		int which = 0;
		for (String view : ids(town, "view")) {
			for (String value : values) {
				String forger = forgers.get(which++ % forgers.size());
				andre.dm().card(own).clicks("Add a message…").modal().fills("What should the team know?", "Hello");
				Outcome outcome = andre.forges((payload) -> submission(payload, forger, view, value))
					.modal()
					.orElseThrow()
					.submits();
				assertThat(outcome.status()).as(view + " " + value + ": " + outcome.error()).isEqualTo(200);
				andre.modal().ifPresent(Modal::closes);
			}
		}
		isUnharmed(town, before, hidden, open);
	}

	private static void submission(ObjectNode payload, String forger, String callback, String value) {
		((ObjectNode) payload.get("user")).put("id", forger);
		ObjectNode view = (ObjectNode) payload.get("view");
		view.put("callback_id", callback).put("private_metadata", value);
		ObjectNode values = ((ObjectNode) view.get("state")).putObject("values");
		for (String block : List.of("text", "choice", "school", "department", "summary", "comment", "0", "1")) {
			ObjectNode input = values.putObject(block).putObject("value").put("value", value);
			option(input.putObject("selected_option"), value);
			option(input.putArray("selected_options").addObject(), value);
			input.put("selected_user", value).put("selected_date", value);
		}
	}

	private static void isUnharmed(Town town, int before, String hidden, String open) {
		town.workspace().events().awaitsQuiet();
		assertThat(town.workspace().transcript().calls().stream().skip(before).map(String::valueOf))
			.noneMatch((call) -> call.contains(MARKER));
		assertThat(town.history(hidden)).hasSize(1);
		assertThat(town.history(open)).hasSize(1);
	}

}

package org.switchboard.intake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.http.Json;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.LogOfTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Request;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form as a client that is not Slack's fills it in: nothing of it is believed.
 */
@SwitchboardTest
class ForgedFormsIntegrationTests {

	private static final String SUMMARY = "A zebra bit my clerk";

	private final LogOfTests log = new LogOfTests();

	@AfterEach
	void isNoFailureAndLogsNoWords() {
		assertThat(this.log.lines()).noneMatch((line) -> line.contains("\tat ") || line.contains(SUMMARY))
			.noneMatch((line) -> line.contains("a listener failed"));
		this.log.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			school                  | 102     | School                   | Choose one of your schools.
			school                  | 999     | School                   | Choose one of your schools.
			department              | magic   | Department               | Choose a department.
			category:transportation | payroll | Category                 | Choose a category.
			urgency                 | EXTREME | How urgent is this?      | Choose how urgent this is.
			""")
	void takesNoOptionThatWasNotOffered(String block, String value, String shownAt, String answer, Town town) {
		Modal form = submits(town, "Transportation", "Late bus", (values) -> choice(values, block).put("value", value));
		assertThat(form.errors()).containsEntry(shownAt, answer);
		assertThat(filed(town)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			summary | 141  | Summary | Keep this to 140 characters or fewer.
			summary | 0    | Summary | Enter a summary of what you need.
			details | 3001 | Details        | Keep this to 3000 characters or fewer.
			""")
	void takesNoTextThatDoesNotFit(String block, int length, String shownAt, String answer, Town town) {
		Modal form = submits(town, "Transportation", "Late bus",
				(values) -> element(values, block).put("value", "z".repeat(length)));
		assertThat(form.errors()).containsEntry(shownAt, answer);
		assertThat(filed(town)).isEmpty();
	}

	@Test
	void keepsConfidentialWhatDoesNotSay(Town town) {
		Modal form = submits(town, "HR", "Leave", (values) -> values.remove("confidential:hr"));
		assertThat(form.isOpen()).isFalse();
		assertThat(filed(town)).singleElement().matches(Filing::confidential);
	}

	@Test
	void takesNoTickThatWasNotOffered(Town town) {
		submits(town, "Transportation", "Late bus",
				(values) -> ((ObjectNode) values.path("confidential:transportation").iterator().next())
					.putArray("selected_options")
					.addObject()
					.put("value", "true"));
		assertThat(filed(town)).singleElement().matches((filing) -> !filing.confidential());
	}

	@Test
	void confirmsNowhereElse(Town town) {
		town.luther().runs("/request");
		JsonNode opened = town.workspace().transcript().calls("views.open").get(0).arguments().path("view");
		String luthers = (opened.isString() ? Json.parse(opened.asString()) : opened).path("private_metadata")
			.asString();
		assertThat(luthers).contains("http");
		forges(town, "Transportation", "Late bus", (payload) -> view(payload).put("private_metadata", luthers));
		town.maya().dm().card(SUMMARY);
		town.awaitsStillness();
		assertThat(town.maya().sees()).noneMatch((text) -> text.contains("Sent as"));
		assertThat(town.luther().sees()).noneMatch((text) -> text.contains("Sent as"));
	}

	@Test
	void tellsNobodyElseWhatItBecame(Town town) {
		AtomicReference<JsonNode> id = new AtomicReference<>();
		forges(town, "Transportation", "Late bus", (payload) -> id.set(view(payload).get("id")));
		String key = Town.keyOf(town.maya().dm(), SUMMARY);
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Bus 15 is late");
		Modal other = town.maya().forges((payload) -> {
			((ObjectNode) payload.path("user")).put("id", town.person("Tyrone Ellis").id());
			view(payload).set("id", id.get());
		}).modal().orElseThrow();
		other.submits();
		assertThat(other.isOpen()).isFalse();
		assertThat(town.person("Tyrone Ellis").dm().card("Bus 15 is late").text()).doesNotContain(key);
	}

	@Test
	void asksForNobodyElse(Town town) {
		Modal form = submits(town, "Transportation", "Late bus",
				(values) -> values.putObject("requester:101")
					.putObject("value")
					.put("type", "static_select")
					.putObject("selected_option")
					.put("value", "UTYRONEELLIS"));
		assertThat(form.isOpen()).isFalse();
		assertThat(filed(town)).singleElement()
			.extracting((filing) -> filing.requester().name())
			.isEqualTo("Maya Lindgren");
	}

	@Test
	void asksWhatTheClientLeftOut(Town town) {
		Map<String, String> asked = submits(town, "Transportation", "Late bus", ObjectNode::removeAll).errors();
		assertThat(asked).containsOnlyKeys("School", "Department", "How urgent is this?", "Summary");
		assertThat(forges(town, "Transportation", "Late bus", (payload) -> view(payload).remove("state")).errors())
			.isEqualTo(asked);
		assertThat(filed(town)).isEmpty();
	}

	@Test
	void tellsWhoIsNotInTheDirectory(Town town) {
		Modal form = forges(town, "Transportation", "Late bus",
				(payload) -> ((ObjectNode) payload.get("user")).put("id", "USTRANGER"));
		assertThat(form.errors().values()).singleElement()
			.asString()
			.startsWith("You're not set up in Switchboard yet.");
		assertThat(filed(town)).isEmpty();
	}

	@Test
	void followsNoChoiceOfAStranger(Town town) {
		Modal form = fillsIn(town, "Transportation", "Late bus");
		Person stranger = town.maya().forges((payload) -> ((ObjectNode) payload.get("user")).put("id", "USTRANGER"));
		stranger.modal().orElseThrow().chooses("Department", "HR");
		assertThat(form.labels()).contains("Category");
		assertThat(town.workspace().transcript().refused()).isEmpty();
	}

	@Test
	void followsNoChoiceOutsideOfTheForm(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Person forger = town.luther().forges((payload) -> action(payload).put("action_id", "request.department"));
		Outcome outcome = forger.in("#n1-transportation").card(key).clicks("Claim");
		assertThat(outcome.ephemeral()).startsWith("This card is out of date.");
		assertThat(town.history(key)).hasSize(1);
	}

	// filled in rightly, and submitted with other values
	private static Modal submits(Town town, String department, String category, Consumer<ObjectNode> values) {
		return forges(town, department, category,
				(payload) -> values.accept((ObjectNode) view(payload).get("state").get("values")));
	}

	private static Modal forges(Town town, String department, String category, Consumer<ObjectNode> change) {
		Modal form = fillsIn(town, department, category);
		Outcome outcome = town.maya().forges(change).modal().orElseThrow().submits();
		assertThat(outcome.error()).isEmpty();
		return form;
	}

	private static Modal fillsIn(Town town, String department, String category) {
		return Town.fillsIn(town.maya().runs("/request").modal(), department, category, SUMMARY);
	}

	private static ObjectNode choice(ObjectNode values, String block) {
		return (ObjectNode) element(values, block).get("selected_option");
	}

	private static ObjectNode element(ObjectNode values, String block) {
		return (ObjectNode) values.get(block).iterator().next();
	}

	private static ObjectNode view(ObjectNode payload) {
		return (ObjectNode) payload.get("view");
	}

	private static ObjectNode action(ObjectNode payload) {
		return (ObjectNode) payload.get("actions").get(0);
	}

	private static List<Filing> filed(Town town) {
		return town.nodes()
			.first()
			.bean(Requests.class)
			.askedBy(town.id(), town.maya().id(), 10)
			.stream()
			.map(Request::filing)
			.toList();
	}

}

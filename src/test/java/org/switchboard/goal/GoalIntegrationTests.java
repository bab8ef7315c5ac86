package org.switchboard.goal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.AtOnce;
import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.measure.Measures;
import org.switchboard.measure.Quarter;
import org.switchboard.measure.Weeks;
import org.switchboard.schedule.DueEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Teams set quarterly goals, are reminded of them and check in. */
@SwitchboardTest
class GoalIntegrationTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final String GOAL = "first response within 4 business hours for 90% of requests";

	private static final String REF = "n1-transportation-first-answer";

	private static final String ASKED = "Goal check-in";

	private static final String SAID = "Two drivers &lt;short&gt; &amp; a bus.";

	private static final String COACH_ASKED = "Luther Banks has a goal check-in";

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void goalsAreListedHoweverLongCheckInsAre(Town town) {
		Node node = town.nodes().first();
		Directory directory = node.bean(Directories.class).of(town.id());
		GoalStore store = node.bean(GoalStore.class);
		Instant now = town.nodes().clock().instant();
		Quarter quarter = Quarter.of(Weeks.of(directory.dateAt(now)).first());
		GoalsForTests.set(node.bean(StringRedisTemplate.class), town.id(), directory, quarter);
		store.all(town.id(), quarter)
			.forEach((goal) -> store.change(town.id(), new GoalRef(quarter, goal.id()),
					(before) -> before.map((one) -> one
						.with(new CheckIn(now, town.luther().id(), Confidence.AT_RISK, "&".repeat(400), "check-in")))));
		assertThat(goals(town.person("Rafael Diaz"))).contains("more. Ask for one network", "&amp;&amp;");
	}

	@Test
	void leadSetsGoalsThatReadersOfTheTeamsFiguresSee(Town town) {
		Modal saved = sets(town);
		assertThat(saved.text()).contains("Network 1 Transportation: " + GOAL, "First reminder");
		assertThat(town.person("Charlene Brown").dm().card("set a goal").text()).contains("Luther Banks", GOAL,
				"Charlene Brown coaches");
		assertThat(goals(town.luther())).contains(GOAL, "too few requests so far",
				"Schools hear from us on the same day", "Luther Banks, with Charlene Brown");
		assertThat(goals(town.person("Rafael Diaz"))).contains(GOAL);
		assertThat(goals(town.thuy())).contains(GOAL);
		Card others = list(town.ana());
		assertThat(others.text()).doesNotContain(GOAL);
		assertThat(others.clicks(GoalWords.SET).modal().options(GoalWords.TEAM)).containsExactly("Network 1 HR");
		assertThat(town.maya().runs("/digest goals").note().text()).contains("Goals are for central office teams")
			.doesNotContain(GOAL);
	}

	@Test
	void measuresGoalsByTheDigestsFigures(Town town) {
		sets(town);
		for (int i = 0; i < 5; i++) {
			String key = town.mayaAsksAboutABus("Bus 1" + i + " is late");
			if (i > 0) {
				Town.says(town.luther().in("#n1-transportation").card(key), "Reply…", "It is on its way.");
			}
		}
		await().until(() -> answered(town) == 4);
		// the open one isn't overdue yet
		assertThat(goals(town.luther())).contains("too few requests so far");
		town.nodes().clock().moveForward(Duration.ofHours(5));
		assertThat(goals(town.luther())).contains("*80%* so far (5 requests), behind goal");
		Person rafael = town.person("Rafael Diaz");
		rafael.runs("/digest this week");
		assertThat(rafael.dm().card("Open longest").text()).contains("Schools hear from us on the same day",
				"*80%* so far (5 requests), behind goal  ·  Network 1 Transportation: " + GOAL);
		town.person("Charlene Brown").runs("/digest transportation this week");
		assertThat(town.person("Charlene Brown").dm().card("Open longest").text()).contains("*80%* so far");
	}

	@Test
	void movesToTheAccountSomeoneCameBackWith(Town town) {
		sets(town);
		town.reloads((yaml) -> yaml.replace("  - {slack: ULUTHERBANKS, name: Luther Banks}\n", "")
			.replace("ULUTHERBANKS", "UTYRONEELLIS"));
		Person gwen = town.person("Gwen Holloway");
		town.workspace().deactivate("Luther Banks");
		gwen.runs("/switchboard join ULUTHERBANKS <@UTYRONEELLIS>").note().clicks("Join");
		gwen.dm().card("joined the account ULUTHERBANKS");
		assertThat(goals(town.person("Rafael Diaz"))).contains(GOAL, "Tyrone Ellis, with Charlene Brown");
	}

	@Test
	void remindsOwnerAndCoachOnce(Town town) {
		sets(town);
		reaches(town, today(town).plusWeeks(2));
		Card asked = town.luther().dm().card(ASKED);
		assertThat(asked.text()).contains("Let Charlene Brown know", GOAL);
		Card coached = town.person("Charlene Brown").dm().card(COACH_ASKED);
		assertThat(coached.text()).contains(GOAL);
		DueEntry again = new DueEntry(town.id(), new GoalRef(Quarter.of(today(town)), REF).toString(),
				today(town).atTime(9, 0).atZone(ZONE).toInstant());
		AtOnce.all(List.of(() -> handles(town.nodes().first(), again), () -> handles(town.nodes().second(), again)));
		Modal form = asked.clicks(GoalWords.CHECK_IN).modal();
		assertThat(form.text()).contains("Network 1 Transportation: " + GOAL);
		form.chooses(GoalWords.OUTLOOK, "At risk").fills(GoalWords.WORDS, "Two drivers <short> & a bus.").submits();
		form.awaits(GoalWords.THANKS);
		assertThat(town.person("Charlene Brown").dm().card("on the goal of").text()).contains("Luther Banks", "At risk",
				SAID);
		assertThat(goals(town.luther())).contains("At risk", SAID);
		assertThat(count(town.luther(), ASKED)).isOne();
		assertThat(count(town.person("Charlene Brown"), COACH_ASKED)).isOne();
		// the next reminder comes, too
		reaches(town, today(town).plusWeeks(2));
		await().until(() -> count(town.luther(), ASKED) == 2);
	}

	@Test
	void exportsAndErasesAPersonsCheckIns(Town town) {
		sets(town);
		Modal form = list(town.luther()).clicks(GoalWords.CHECK_IN).modal();
		form.chooses(GoalWords.OUTLOOK, "At risk").fills(GoalWords.WORDS, "Zebulon left.").submits();
		Card told = town.person("Charlene Brown").dm().card("Zebulon left.");
		Person gwen = town.person("Gwen Holloway");
		gwen.runs("/switchboard export <@ULUTHERBANKS>");
		await().untilAsserted(() -> assertThat(gwen.dm().messages().stream().flatMap((card) -> card.files().stream()))
			.extracting((file) -> new String(file.content(), StandardCharsets.UTF_8))
			.anyMatch((file) -> file.contains("\"goals\"") && file.contains("Zebulon left.")));
		gwen.runs("/switchboard erase <@ULUTHERBANKS>");
		Card sure = gwen.isShown("Erase what Luther Banks wrote?");
		assertThat(sure.text()).contains("This removes 1 goal check-in.");
		sure.clicks("Erase");
		gwen.dm().card("erased what Luther Banks wrote");
		assertThat(goals(town.luther())).contains(GOAL, "At risk", "[removed at a person").doesNotContain("Zebulon");
		await().untilAsserted(() -> assertThat(told.now().orElseThrow().text()).contains("[removed at a person")
			.doesNotContain("Zebulon"));
		gwen.runs("/switchboard erase <@ULUTHERBANKS>");
		gwen.isShown("There's nothing to erase for Luther Banks.");
	}

	@Test
	void asksTheLeadWhenTheOwnerLeft(Town town) {
		sets(town);
		town.workspace().deactivate("Luther Banks");
		assertThat(town.thuy().dm().card(ASKED).text()).contains(GOAL);
		town.person("Charlene Brown").dm().card("Thuy Nguyen has a goal check-in");
		reaches(town, today(town).plusWeeks(2));
		await().until(() -> count(town.thuy(), ASKED) == 2);
		assertThat(town.luther().dm().messages()).isEmpty();
	}

	@Test
	void sendsTheOutcomeWhenTheQuarterIsOver(Town town) {
		sets(town);
		Card list = list(town.luther());
		Quarter quarter = Quarter.of(today(town));
		reaches(town, quarter.end());
		assertThat(town.luther().dm().card("is over").text()).contains(quarter.name() + " is over",
				"there was too little activity to tell", GOAL);
		town.person("Charlene Brown").dm().card("is over");
		Modal late = list.clicks(GoalWords.CHECK_IN).modal();
		late.chooses(GoalWords.OUTLOOK, "On track").submits();
		assertThat(late.errors().values()).containsExactly(GoalWords.OVER);
		assertThat(goals(town.luther())).doesNotContain(GOAL);
	}

	@Test
	void changesAndDropsGoals(Town town) {
		sets(town);
		Modal change = list(town.luther()).clicks(GoalWords.CHANGE).modal();
		assertThat(change.value(GoalWords.HOURS)).isEqualTo("4");
		change.fills(GoalWords.HOURS, "8").submits();
		change.awaits("within 8 business hours");
		Card changed = list(town.luther());
		assertThat(changed.text()).contains("within 8 business hours").doesNotContain(GOAL);
		assertThat(changed.clicks(GoalWords.DROP).ephemeral()).isEqualTo(GoalWords.DROPPED);
		assertThat(goals(town.luther())).doesNotContain("business hours");
		Modal gone = changed.clicks(GoalWords.CHECK_IN).modal();
		gone.chooses(GoalWords.OUTLOOK, "On track").submits();
		assertThat(gone.errors().values()).containsExactly(GoalWords.GONE);
		assertThat(changed.clicks(GoalWords.DROP).ephemeral()).isEqualTo(GoalWords.GONE);
	}

	@Test
	void setsGoalsForResolutionsRatingsAndTheNextQuarter(Town town) {
		newQuarter(town);
		Quarter next = Quarter.of(Quarter.of(today(town)).end());
		form(town.luther()).chooses(GoalWords.AIM, "Satisfied schools")
			.chooses(GoalWords.WHEN, next.name())
			.fills(GoalWords.PERCENT, "80")
			.submits();
		form(town.luther()).chooses(GoalWords.AIM, "Time to resolution")
			.fills(GoalWords.HOURS, "1")
			.fills(GoalWords.PERCENT, "80")
			.submits();
		assertThat(goals(town.luther())).contains("resolved within 1 business hour: 80% of requests",
				"Goals for " + next.name(), "satisfied or very satisfied: 80% of ratings");
	}

	@Test
	void rejectsInvalidForms(Town town) {
		newQuarter(town);
		Modal form = form(town.luther());
		form.fills(GoalWords.PERCENT, "101")
			.chooses(GoalWords.OWNER, "Maya Lindgren")
			.chooses(GoalWords.COACH, "Thuy Nguyen")
			.submits();
		assertThat(form.errors()).containsEntry(GoalWords.HOURS, GoalWords.NEEDS_HOURS)
			.containsEntry(GoalWords.PERCENT, GoalWords.NEEDS_PERCENT)
			.containsEntry(GoalWords.OWNER, GoalWords.NOT_OF_TEAM)
			.containsEntry(GoalWords.COACH, GoalWords.NO_LEADER);
		assertThat(goals(town.luther())).contains("None yet");
	}

	@Test
	void rejectsOtherPeoplesForms(Town town) {
		sets(town);
		Person forger = pretends(town.luther(), "view_submission", town.thuy());
		Modal form = form(forger).fills(GoalWords.HOURS, "8").fills(GoalWords.PERCENT, "1");
		form.submits();
		assertThat(form.errors()).containsExactly(Map.entry(GoalWords.TEAM, GoalWords.NOT_YOURS));
		Modal checkIn = list(forger).clicks(GoalWords.CHECK_IN).modal();
		checkIn.chooses(GoalWords.OUTLOOK, "On track").submits();
		assertThat(checkIn.errors().values()).containsExactly(GoalWords.NOT_YOUR_CHECK_IN);
		Card list = list(pretends(town.luther(), "block_actions", town.thuy()));
		assertThat(list.clicks(GoalWords.DROP).ephemeral()).isEqualTo(GoalWords.NOT_YOURS);
		assertThat(list.clicks(GoalWords.CHANGE).ephemeral()).isEqualTo(GoalWords.NOT_YOURS);
		assertThat(goals(town.luther())).contains(GOAL).doesNotContain("On track");
	}

	@Test
	void rejectsCheckInsFromPeopleNoLongerInTheDistrictFile(Town town) {
		sets(town);
		Modal checkIn = list(town.luther()).clicks(GoalWords.CHECK_IN).modal();
		town.reloads((yaml) -> yaml.replace("  - {slack: ULUTHERBANKS, name: Luther Banks}\n", "")
			.replace("ULUTHERBANKS", "UTYRONEELLIS"));
		checkIn.chooses(GoalWords.OUTLOOK, "On track").submits();
		assertThat(checkIn.errors().values()).containsExactly(GoalWords.NOT_YOUR_CHECK_IN);
	}

	private static Person pretends(Person person, String type, Person other) {
		return person.forges((payload) -> {
			if (payload.path("type").asString("").equals(type)) {
				((ObjectNode) payload.path("user")).put("id", other.id());
			}
		});
	}

	private static Modal sets(Town town) {
		newQuarter(town);
		Modal form = form(town.luther());
		form.fills(GoalWords.HOURS, "4")
			.fills(GoalWords.PERCENT, "90")
			.chooses(GoalWords.PART, "Schools hear from us on the same day")
			.chooses(GoalWords.COACH, "Charlene Brown")
			.submits();
		return form.awaits("First reminder");
	}

	private static Modal form(Person person) {
		Modal form = list(person).clicks(GoalWords.SET).modal();
		return form.chooses(GoalWords.PART, "Schools hear from us on the same day");
	}

	private static Card list(Person person) {
		return person.runs("/digest goals").note();
	}

	private static String goals(Person person) {
		return list(person).text();
	}

	// so that the whole quarter lies ahead, whatever today is
	private static void newQuarter(Town town) {
		reaches(town, Quarter.of(today(town)).end());
	}

	private static void reaches(Town town, LocalDate day) {
		town.nodes().clock().shows(day.atTime(10, 0).atZone(ZONE).toInstant());
	}

	private static LocalDate today(Town town) {
		return LocalDate.ofInstant(town.nodes().clock().instant(), ZONE);
	}

	private static long answered(Town town) {
		Weeks week = Weeks.of(today(town));
		return town.nodes()
			.first()
			.bean(Measures.class)
			.read(town.id(), week)
			.figures(week, (subject) -> true)
			.answer()
			.n();
	}

	private static DueEntry handles(Node node, DueEntry due) {
		node.bean(GoalReminders.class).handle(due);
		return due;
	}

	private static long count(Person person, String text) {
		return person.dm().lines().stream().filter((line) -> line.contains(text)).count();
	}

}

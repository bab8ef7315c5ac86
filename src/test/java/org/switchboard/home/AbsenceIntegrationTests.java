package org.switchboard.home;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.HomeTab;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Directories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Staff set themselves out of office, and their new requests go to others. */
@SwitchboardTest
class AbsenceIntegrationTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);

	private static final String FOR_TEAMS = "Only central office staff and approvers can set an out-of-office date. "
			+ "Nothing was changed.";

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void newAssignmentsGoToSubstitute(Town town) {
		LocalDate monday = monday(town);
		assertThat(town.luther().runs("/request away until Monday").ephemeral())
			.startsWith("You're out of office until " + in(monday, DAY, town) + ". No requests are assigned to you.");
		knows(town, town.luther(), true);
		Card card = town.thuy().in("#n1-transportation").card(town.mayaAsksAboutABus("Bus 14 is late"));
		Town.chooses(card, "Assign…", "Luther Banks");
		card.thread()
			.awaits("*Thuy Nguyen* assigned this to *Thuy Nguyen*. Luther Banks is out through "
					+ in(monday.minusDays(1), SHORT, town) + ", so Thuy Nguyen is covering.");
		assertThat(town.luther().runs("/request back").ephemeral()).startsWith("Welcome back! ");
		knows(town, town.luther(), false);
		Town.chooses(card, "Assign…", "Luther Banks");
		card.thread().awaits("*Thuy Nguyen* assigned this to *Luther Banks*.");
	}

	@Test
	void leadsSubstituteGetsConfidentialRequests(Town town) {
		Person gloria = town.person("Gloria Mendoza");
		gloria.runs("/request away tomorrow").ephemeral();
		knows(town, gloria, true);
		Town.fillsIn(town.maya().runs("/request").modal(), "Operations", "Doors and locks", "A stolen key")
			.ticks("Confidential")
			.submits();
		assertThat(town.person("Earl Jackson").dm().card("A stolen key").text()).contains("Unassigned");
	}

	@Test
	void coveringLeadGetsOpenConfidentialRequestsUntilReturn(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		Town.chooses(anas, "Assign…", "Denise Washington");
		town.person("Denise Washington").dm().card(key);
		assertThat(town.ana().runs("/request away until tomorrow").ephemeral())
			.contains("Your team's confidential requests go to Bo Chen until then, including open ones.");
		knows(town, town.ana(), true);
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card bos = town.bo().dm().card(key);
		assertThat(bos.text()).contains("A zebra bit my clerk", "Denise Washington");
		anas.awaits("is no longer with you").thread().awaits("Bo Chen took this over from Ana Ruiz as team lead.");
		assertThat(town.bo().runs("/request " + key).ephemeral()).contains("A zebra");
		Town.chooses(bos, "Assign…", "Bo Chen");
		bos.awaits("In progress  ·  Bo Chen").clicks("Unassign me");
		bos.awaits("Unassigned");
		town.nodes().clock().moveForward(Duration.ofDays(1));
		anas.awaits("A zebra bit my clerk");
		assertThat(bos.awaits("is no longer with you").text()).doesNotContain("zebra");
		assertThat(town.bo().runs("/request " + key).ephemeral()).contains(key + " doesn't exist");
	}

	@Test
	void coveringLeadHasAllRightsUntilReturn(Town town) {
		String zebra = town.mayaAsksInConfidence("A zebra bit my clerk");
		String quagga = town.mayaAsksInConfidence("A quagga bit my clerk");
		town.ana().dm().card(quagga);
		assertThat(town.ana().runs("/request away until tomorrow").ephemeral()).contains("go to Bo Chen until then");
		knows(town, town.ana(), true);
		HomeTab home = town.bo().opensHome().home().awaits("A zebra bit my clerk").awaits("A quagga bit my clerk");
		assertThat(town.bo().runs("/request search quagga").ephemerals()).anyMatch((text) -> text.contains(quagga));
		town.nodes().clock().moveForward(Duration.ofSeconds(11));
		Card bos = town.bo().dm().card(zebra);
		bos.clicks("Claim");
		Town.says(bos, "Reply…", "It will be told");
		town.maya().dm().card(zebra).thread().awaits("It will be told");
		town.thread(town.maya().dm().card(zebra)).shares("zebra.csv", "stripes", "A list of zebras");
		town.thread(bos).awaits("A list of zebras");
		Card denises = assigned(town, town.bo().dm().card(quagga), "Denise Washington").dm().card(quagga);
		Town.says(denises, "Resolve…", "It is told");
		await().untilAsserted(() -> assertThat(home.text()).doesNotContain("quagga"));
		assertThat(town.bo().runs("/request " + quagga).ephemeral()).contains("A quagga bit my clerk");
		assertThat(town.person("Gwen Holloway").runs("/switchboard audit " + quagga).ephemeral())
			.contains("Bo Chen · read", "Bo Chen · found", "Bo Chen · shown");

		assertThat(town.ana().runs("/request back").ephemeral())
			.endsWith("Bo Chen can now open only those assigned to them.");
		knows(town, town.ana(), false);
		assertThat(town.bo().runs("/request " + quagga).ephemeral()).contains(quagga + " doesn't exist");
		assertThat(town.bo().runs("/request search quagga").ephemerals()).noneMatch((text) -> text.contains(quagga));
		assertThat(town.ana().runs("/request " + quagga).ephemeral()).contains("A quagga bit my clerk");
		assertThat(town.bo().runs("/request " + zebra).ephemeral()).contains("A zebra bit my clerk");
	}

	private static Person assigned(Town town, Card card, String name) {
		Town.chooses(card, "Assign…", name);
		return town.person(name);
	}

	@Test
	void keepsAssignedRequests(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().in("#n1-transportation").card(key).clicks("Claim");
		assertThat(town.luther().runs("/request away 2026-12-31").ephemeral()).isNotEmpty();
		String answer = town.luther().runs("/request away until tomorrow").ephemeral();
		assertThat(answer).contains("One open request is still assigned to you: see `/request mine`.", "*Assign…*");
		assertThat(town.luther().in("#n1-transportation").card(key).text()).contains("Luther Banks");
	}

	@Test
	void endsOnReturnDay(Town town) {
		town.luther().runs("/request away until tomorrow").ephemeral();
		knows(town, town.luther(), true);
		town.nodes().clock().moveForward(Duration.ofDays(1));
		knows(town, town.luther(), false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-01-01", "until today" })
	void refusesPastDays(String when, Town town) {
		assertThat(town.luther().runs("/request away " + when).ephemeral())
			.isEqualTo("The earliest day you can be back is tomorrow. Choose a later day. Nothing was changed.");
		knows(town, town.luther(), false);
	}

	@Test
	void refusesFarOrUnclearDays(Town town) {
		LocalDate far = today(town).plusYears(1).plusDays(1);
		assertThat(town.luther().runs("/request away " + far).ephemeral()).startsWith("That's more than a year");
		assertThat(town.luther().runs("/request away until Mnoday").ephemeral()).startsWith("Until when?");
		assertThat(town.luther().runs("/request away").ephemeral()).startsWith("Until when?");
		knows(town, town.luther(), false);
	}

	@Test
	void opensRequestFormForRequests(Town town) {
		Modal form = town.luther().runs("/request away game bus is late").modal();
		assertThat(form.value("Summary")).isEqualTo("away game bus is late");
		assertThat(town.maya().runs("/request away").modal().value("Summary")).isEqualTo("away");
	}

	@Test
	void isOnlyForTeamMembers(Town town) {
		assertThat(town.maya().runs("/request away until Monday").ephemeral()).isEqualTo(FOR_TEAMS);
		assertThat(town.maya().runs("/request back").ephemeral()).isEqualTo(FOR_TEAMS);
		assertThat(town.maya().opensHome().home().text()).doesNotContain("Out of office");
		town.luther().opensHome().home().awaits("Out of office");
		Person forger = town.luther()
			.forges((payload) -> ((ObjectNode) payload.get("user")).put("id", town.maya().id()));
		assertThat(forger.home().clicks("Set out of office…").modal().text()).contains(FOR_TEAMS);
	}

	@Test
	void homeShowsAndEndsAbsence(Town town) {
		LocalDate monday = monday(town);
		HomeTab home = town.luther().opensHome().home().awaits("Out of office");
		Modal form = home.clicks("Set out of office…").modal();
		assertThat(form.options("Who is covering for you?")).containsExactly("Thuy Nguyen", "Ivan Petrov");
		form.chooses("When are you back?", monday.toString())
			.chooses("Who is covering for you?", "Ivan Petrov")
			.submits();
		form.awaits("You're out of office until " + in(monday, DAY, town) + ". Ivan Petrov is covering for you.");
		home.awaits("*Out of office until " + in(monday, DAY, town) + "*. Ivan Petrov is covering for you.");
		knows(town, town.luther(), true);
		Card card = town.thuy().in("#n1-transportation").card(town.mayaAsksAboutABus("Bus 14 is late"));
		Town.chooses(card, "Assign…", "Luther Banks");
		card.thread().awaits("so Ivan Petrov is covering.");
		home.clicks("I'm back");
		home.awaits("go to your backup");
		knows(town, town.luther(), false);
	}

	@Test
	void homeShowsTypedAbsence(Town town) {
		HomeTab home = town.luther().opensHome().home().awaits("Out of office");
		town.luther().runs("/request away until tomorrow").ephemeral();
		home.awaits("Out of office until " + in(today(town).plusDays(1), DAY, town));
		town.nodes().clock().moveForward(Duration.ofDays(1));
		home.awaits("go to your backup");
	}

	@Test
	void formRefusesOptionsThatWereNotOffered(Town town) {
		String monday = monday(town).toString();
		Modal form = opens(town).chooses("When are you back?", "2020-01-01");
		form.submits();
		assertThat(form.errors().values()).singleElement().asString().startsWith("The earliest day you can be back");
		form.chooses("When are you back?", monday).chooses("Who is covering for you?", "Ivan Petrov");
		submits(town, (values) -> ((ObjectNode) values.at("/substitute/value/selected_option")).put("value",
				town.ana().id()));
		assertThat(form.errors()).containsEntry("Who is covering for you?", "Choose someone on one of your teams.");
		submits(town, (values) -> ((ObjectNode) values.at("/back/value")).put("selected_date", "soon"));
		assertThat(form.errors()).containsEntry("When are you back?", "Choose the day you're back.");
		knows(town, town.luther(), false);
	}

	@Test
	void staysOutIfDistrictFileSaysSo(Town town) {
		LocalDate today = today(town);
		town.reloads((yaml) -> yaml.replace("{slack: ULUTHERBANKS, name: Luther Banks}",
				"{slack: ULUTHERBANKS, name: Luther Banks, away: [{from: " + today + ", until: " + today + "}]}"));
		HomeTab home = town.luther()
			.opensHome()
			.home()
			.awaits("*Out of office until " + in(today.plusDays(1), DAY, town));
		assertThat(home.buttons()).contains("Set out of office…").doesNotContain("I'm back");
		assertThat(town.luther().runs("/request back").ephemeral())
			.startsWith("The district file says you're out until " + in(today.plusDays(1), DAY, town));
	}

	private static Modal opens(Town town) {
		return town.luther().opensHome().home().awaits("Out of office").clicks("Set out of office…").modal();
	}

	private static void submits(Town town, Consumer<ObjectNode> values) {
		town.luther()
			.forges((payload) -> values.accept((ObjectNode) payload.at("/view/state/values")))
			.modal()
			.orElseThrow()
			.submits();
	}

	// every node should know within a second or two
	private static void knows(Town town, Person person, boolean away) {
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			await().until(() -> node.bean(Directories.class)
				.of(town.id())
				.person(person.id())
				.orElseThrow()
				.awayOn(today(town)) == away);
		}
	}

	private static LocalDate today(Town town) {
		return LocalDate.ofInstant(town.nodes().clock().instant(), ZoneId.of("America/New_York"));
	}

	private static LocalDate monday(Town town) {
		return today(town).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
	}

	private static String in(LocalDate day, DateTimeFormatter format, Town town) {
		return day.format(format) + ((day.getYear() != today(town).getYear()) ? " " + day.getYear() : "");
	}

}

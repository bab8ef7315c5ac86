package org.switchboard.intake;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.workspace.Modal;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Directories;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent.UrgencyChanged;
import org.switchboard.request.lifecycle.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * First answers are due in the time in which the department works.
 */
@SwitchboardTest
class BusinessHoursIntegrationTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private LocalDate friday;

	@BeforeEach
	void isFridayAtFour(Town town) {
		ZonedDateTime now = town.nodes().clock().instant().atZone(ZONE);
		this.friday = now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
		town.nodes().clock().shows(this.friday.atTime(16, 0).atZone(ZONE).toInstant());
		reloads(town, "");
	}

	private void reloads(Town town, String targets) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n", """

				calendar:
				  hours: {monday-friday: 7:30-16:30}
				  holidays: [{name: Snow, date: %s}]
				targets: [%s]
				departments:
				""".formatted(this.friday.plusDays(3), targets))
			.replace("    name: Transportation\n", "    name: Transportation\n    hours: {tuesday: 5:30-9:30}\n"));
	}

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void leaveWeekendsAndHolidaysOut(Town town) {
		String key = asks(town, "IT", "Printers", "High");
		assertThat(due(town, key)).isBetween(tuesdayAt(8, 59), tuesdayAt(9, 1));
	}

	@Test
	void mayBeTheDepartmentsOwn(Town town) {
		String key = asks(town, "Transportation", "Late bus", "High");
		assertThat(due(town, key)).isEqualTo(tuesdayAt(7, 30));
	}

	@Test
	void leaveNothingOutIfItIsUrgent(Town town) {
		String key = asks(town, "IT", "Printers", "Urgent");
		Instant filed = town.history(key).get(0).at();
		assertThat(due(town, key)).isEqualTo(filed.plus(Duration.ofMinutes(30)));
		Town.chooses(town.person("Rajesh Iyer").in("#n1-it").card(key), "Change urgency…", "High");
		await().untilAsserted(() -> assertThat(town.history(key)).hasAtLeastOneElementOfType(UrgencyChanged.class));
		assertThat(due(town, key)).isBetween(tuesdayAt(8, 59), tuesdayAt(9, 1));
	}

	@Test
	void mayFollowTheDistrictsTargets(Town town) {
		reloads(town, "{department: it, first-response: 1h}, {department: it, tier: 3, first-response: 10h}");
		String key = asks(town, "IT", "Printers", "High");
		assertThat(due(town, key)).isBetween(tuesdayAt(7, 59), tuesdayAt(8, 1));
		assertThat(town.maya().runs("/request why " + key).ephemeral())
			.contains("*First response*  within 1 hr of business hours, the target for IT\n")
			.containsPattern("\n[0-9] sec used, due ")
			.contains("*Resolution*  within 48 hr of business hours, the target for High urgency\n");
	}

	@Test
	void leaveOutWhatIsClosedAtShortNotice(Town town) {
		LocalDate tuesday = this.friday.plusDays(4);
		assertThat(town.person("Gwen Holloway").runs("/switchboard closure " + tuesday + " \"ice\"").ephemeral())
			.startsWith("*Closed on ");
		knows(town, tuesday);
		String key = asks(town, "IT", "Printers", "High");
		assertThat(due(town, key)).isBetween(tuesdayAt(8, 59).plus(ONE_DAY), tuesdayAt(9, 1).plus(ONE_DAY));
		assertThat(town.maya().dm().card(key).text()).contains("<!date^" + due(town, key).getEpochSecond() + "^");
	}

	@Test
	void endWhenEverybodyGoesHome(Town town) {
		town.person("Gwen Holloway").runs("/switchboard closure today from 4:15 pm \"ice\"").ephemeral();
		knows(town, this.friday);
		String key = asks(town, "IT", "Printers", "High");
		assertThat(due(town, key)).isBetween(tuesdayAt(9, 14), tuesdayAt(9, 16));
	}

	private static void knows(Town town, LocalDate day) {
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			await().until(() -> node.bean(Directories.class)
				.of(town.id())
				.closures()
				.stream()
				.anyMatch((closure) -> closure.date().equals(day)));
		}
	}

	private static String asks(Town town, String department, String category, String urgency) {
		Modal form = town.maya().runs("/request").modal();
		Town.fillsIn(form, department, category, "It smokes").chooses("How urgent is this?", urgency).submits();
		return Town.keyOf(town.maya().dm(), "It smokes");
	}

	private static Instant due(Town town, String key) {
		return Request.replay(RequestId.parse(key).orElseThrow(), town.history(key)).answerDue();
	}

	private Instant tuesdayAt(int hour, int minute) {
		return this.friday.plusDays(4).atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
	}

}

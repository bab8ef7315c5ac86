package org.switchboard.escalation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.Node;
import org.switchboard.RedisForTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.delivery.Deliveries;
import org.switchboard.schedule.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Teams are reminded of unassigned requests once every working day. */
@SwitchboardTest
class UnclaimedIntegrationTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final String BUSES = "#n1-transportation";

	private static void anHourPasses() {
		TwoNodes.shared().clock().moveForward(Duration.ofHours(1));
	}

	// at nine, whatever the actual time
	private static Occurrence morning(Town town, boolean byHand) {
		LocalDateTime local = today().atTime(9, 0);
		return new Occurrence(town.id(), "unclaimed", local, local.atZone(ZONE).toInstant(), byHand, Optional.empty());
	}

	private static LocalDate today() {
		return LocalDate.ofInstant(TwoNodes.shared().clock().instant(), ZONE);
	}

	private static void comes(Node node, Occurrence occurrence) {
		node.bean(UnclaimedReminder.class).run(occurrence);
	}

	private static List<String> reminders(Person person, String channel) {
		return person.in(channel).lines().stream().filter((line) -> line.contains("unassigned.*")).toList();
	}

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void administratorCanSendReminders(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Bus 14 <!channel> is late")
			.submits();
		String key = Town.keyOf(town.maya().dm(), "Bus 14");
		String claimed = town.mayaAsksAboutABus("Bus 15 is late");
		town.luther().in(BUSES).card(claimed).clicks("Claim");
		town.known(town.luther().in(BUSES).card(key));
		town.luther().in(BUSES).card(claimed).awaits("In progress");
		anHourPasses();
		String young = town.mayaAsksAboutABus("Bus 16 is late");
		Person gwen = town.person("Gwen Holloway");
		Card jobs = gwen.runs("/switchboard jobs").note();
		assertThat(jobs.text()).contains("*Reminds teams of unassigned requests every working day*  `unclaimed`",
				"Runs only on demand", "Hasn't run yet");
		// the first button belongs to another job
		Person other = gwen.forges((payload) -> payload.path("actions")
			.forEach((action) -> ((ObjectNode) action).put("value", "unclaimed")));
		assertThat(other.runs("/switchboard jobs").note().clicks("Run now").ephemeral())
			.contains("It will run in a moment");
		Card reminder = town.luther().in(BUSES).card("unassigned.*");
		assertThat(reminder.text())
			.contains("*1 request is unassigned.*", "/archives/C0N1TRANSPORT/p", "|" + key + ">",
					"Bus 14 &lt;!channel&gt; is late", "Lincoln Elementary", "submitted <!date^")
			.doesNotContain(claimed, young);
		await().untilAsserted(() -> assertThat(gwen.runs("/switchboard jobs").note().text())
			.containsPattern("`unclaimed`\n.*\nLast .* ms, done, on `"));
	}

	@Test
	void listsOldestAndCountsTheRest(Town town) {
		for (int i = 1; i <= 7; i++) {
			town.mayaAsksAboutABus("Bus " + i + " is late");
		}
		anHourPasses();
		comes(town.nodes().first(), morning(town, true));
		assertThat(town.luther().in(BUSES).card("unassigned.*").text())
			.contains("*7 requests are unassigned.*", "Bus 1 is late", "Bus 5 is late", "And 2 more.")
			.doesNotContain("Bus 6 is late");
	}

	@Test
	void tellsEachTeamOnceAcrossNodes(Town town) {
		town.mayaAsksAboutABus("Bus 14 is late");
		anHourPasses();
		Occurrence morning = morning(town, true);
		comes(town.nodes().first(), morning);
		comes(town.nodes().second(), morning);
		comes(town.nodes().first(), morning);
		// later messages come after it
		town.luther().in(BUSES).card(town.mayaAsksAboutABus("Bus 15 is late"));
		assertThat(reminders(town.luther(), BUSES)).hasSize(1);
	}

	@Test
	void leavesOutConfidentialRequests(Town town) {
		town.mayaAsksInConfidence("My leave");
		town.mayaAsksAboutABus("Bus 14 is late");
		anHourPasses();
		comes(town.nodes().first(), morning(town, true));
		town.luther().in(BUSES).card("unassigned.*");
		// none is waiting to be sent either
		assertThat(RedisForTests.shared().template().hasKey(town.id().key("delivery", "lane", "C0N1HR"))).isFalse();
		assertThat(town.bo().in("#n1-hr").messages()).isEmpty();
	}

	@Test
	void sendsNothingOnDayOff(Town town) {
		town.mayaAsksAboutABus("Bus 14 is late");
		anHourPasses();
		town.reloads((yaml) -> yaml.replaceFirst("(?m)^departments:", """
				calendar:
				  hours:
				    monday-sunday: 0:00-24:00
				  holidays:
				    - {name: A day off, date: %s}
				departments:""".formatted(today())));
		Occurrence off = morning(town, false);
		comes(town.nodes().first(), off);
		assertThat(town.nodes().first().bean(Deliveries.class).progress(town.id(), off.id())).isZero();
		// the next day isn't one, and counts as waiting time
		town.nodes().clock().moveForward(Duration.ofDays(2));
		comes(town.nodes().first(), morning(town, false));
		town.luther().in(BUSES).card("unassigned.*");
	}

}

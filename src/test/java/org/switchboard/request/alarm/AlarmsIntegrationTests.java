package org.switchboard.request.alarm;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.Card;
import slacksim.Place;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.request.ClockEvent;
import org.switchboard.sla.Alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Who is told that something is due: a first answer within four hours, told to the lead
 * after two more, and to the department's head after four.
 */
@SwitchboardTest
class AlarmsIntegrationTests {

	private static final String SOON = "A request is due soon:";

	private static final String LATE = "A request is late:";

	@BeforeEach
	void promises(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n",
				"\ntargets: [{first-response: 4h, next-reply: 4h, resolution: 400h, escalate: {lead: 2h, head: 4h}}]"
						+ "\ndepartments:\n")
			.replace("    name: Transportation\n", "    name: Transportation\n    head: UCHARLENEBROWN\n"));
	}

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().showsRealTime();
	}

	@Test
	void goFromTheTeamToTheLeadAndTheHead(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(181), 1);
		assertThat(channel(town).card(SOON).text()).contains(key, "First answer due", "Lincoln Elementary",
				"Nobody has it yet");
		passes(town, key, Duration.ofMinutes(60), 2);
		assertThat(channel(town).card(LATE).text()).contains("The first answer was due");
		assertThat(town.luther().dm().card(LATE).text()).contains(key);
		passes(town, key, Duration.ofMinutes(120), 3);
		await().until(() -> count(town.luther().dm(), LATE) == 2);
		passes(town, key, Duration.ofMinutes(120), 4);
		assertThat(town.person("Charlene Brown").dm().card(LATE).text()).contains(key);
		town.nodes().clock().moveForward(Duration.ofDays(3));
		assertThat(alarms(town, key)).containsExactly(Alarm.WARNING, Alarm.BREACH, Alarm.LEAD, Alarm.HEAD);
		assertThat(count(channel(town), LATE)).isOne();
		channel(town).card("Urgency").awaits("First answer was due");
	}

	@Test
	void goToWhoHasIt(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thuy().in("#n1-transportation").card(key).clicks("Claim");
		passes(town, key, Duration.ofMinutes(181), 1);
		assertThat(town.thuy().dm().card(SOON).text()).contains(key, "Thuy Nguyen has it");
		assertThat(count(channel(town), SOON)).isZero();
	}

	@Test
	void areCaughtUpWithOnceAfterDowntime(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofDays(2), 1);
		town.person("Charlene Brown").dm().card(LATE);
		assertThat(alarms(town, key)).containsExactly(Alarm.HEAD);
	}

	@Test
	void comeTogether(Town town) {
		List<String> keys = IntStream.range(1, 13)
			.mapToObj((bus) -> town.mayaAsksAboutABus("Bus " + bus + " is late"))
			.toList();
		town.nodes().clock().moveForward(Duration.ofMinutes(185));
		keys.forEach((key) -> awaits(town, key, 1));
		town.nodes().clock().moveForward(Duration.ofMinutes(1));
		Card card = channel(town).card("12 requests wait: 12 due soon.");
		assertThat(card.text()).contains("And 2 more.");
		assertThat(card.buttons()).hasSize(11);
		assertThat(count(channel(town), SOON)).isZero();
	}

	@Test
	void goNoFurtherOnceSomebodySeesToIt(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(241), 1);
		assertThat(town.luther().dm().card(LATE).clicks(AlarmWords.TAKE).ephemeral()).contains("You have *" + key);
		channel(town).card("Urgency").awaits("Luther Banks").thread().awaits("*Luther Banks* sees to this.");
		town.nodes().clock().moveForward(Duration.ofDays(1));
		String other = town.mayaAsksAboutABus("Bus 15 is late");
		passes(town, other, Duration.ofMinutes(181), 1);
		assertThat(alarms(town, key)).containsExactly(Alarm.BREACH);
	}

	@Test
	void comeAgainWhenSomebodyWantsThemLater(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(241), 1);
		town.luther().dm().card(LATE).clicks(AlarmWords.LATER);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		await().until(() -> nudged(town) && count(town.luther().dm(), LATE) == 2);
	}

	// what is added to a message that is being gathered, waits for half a minute
	private static boolean nudged(Town town) {
		town.nodes().clock().moveForward(Duration.ofSeconds(5));
		return true;
	}

	@Test
	void spareWhoDidSomethingJustBefore(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thuy().in("#n1-transportation").card(key).clicks("Claim");
		town.nodes().clock().moveForward(Duration.ofMinutes(239));
		awaits(town, key, 1);
		Town.says(town.thuy().in("#n1-transportation").card(key), "Internal note…", "I call the depot.");
		passes(town, key, Duration.ofMinutes(2), 2);
		assertThat(town.luther().dm().card(LATE).text()).contains(key);
		assertThat(count(town.thuy().dm(), LATE)).isZero();
	}

	@Test
	void ofWhatIsConfidentialGoToTheLeadAlone(Town town) {
		String key = town.mayaAsksInConfidence("My leave");
		town.nodes().clock().moveForward(Duration.ofDays(1));
		awaits(town, key, 1);
		ClockEvent.AlarmRaised alarm = raised(town, key).get(0);
		assertThat(alarm.inChannel()).isFalse();
		assertThat(alarm.to()).hasSize(1);
		assertThat(alarm.to().get(0).userId()).isEqualTo("UANARUIZ");
	}

	@Test
	void areNotSentOfWhatIsDoneMeanwhile(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.nodes().clock().moveForward(Duration.ofMinutes(241));
		awaits(town, key, 1);
		Town.says(channel(town).card("Urgency"), "Reply…", "It comes.");
		channel(town).card("Urgency").awaits("First answered");
		String other = town.mayaAsksAboutABus("Bus 15 is late");
		passes(town, other, Duration.ofMinutes(181), 1);
		channel(town).card(SOON);
		assertThat(count(town.luther().dm(), LATE) + count(channel(town), LATE)).isZero();
	}

	private static Place channel(Town town) {
		return town.luther().in("#n1-transportation");
	}

	private static void passes(Town town, String key, Duration time, int alarms) {
		town.nodes().clock().moveForward(time);
		awaits(town, key, alarms);
		// and what is gathered is sent
		town.nodes().clock().moveForward(Duration.ofMinutes(1));
	}

	private static void awaits(Town town, String key, int alarms) {
		await().untilAsserted(() -> assertThat(raised(town, key)).hasSize(alarms));
	}

	private static List<Alarm> alarms(Town town, String key) {
		return raised(town, key).stream().map(ClockEvent.AlarmRaised::alarm).toList();
	}

	private static List<ClockEvent.AlarmRaised> raised(Town town, String key) {
		return town.history(key)
			.stream()
			.filter(ClockEvent.AlarmRaised.class::isInstance)
			.map(ClockEvent.AlarmRaised.class::cast)
			.toList();
	}

	private static long count(Place place, String text) {
		return place.messages().stream().filter((card) -> card.text().contains(text)).count();
	}

}

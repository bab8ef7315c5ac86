package org.switchboard.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Directories;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.sla.Alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Who gets notice that something is due: here a first response is due within four hours,
 * the lead hears of it two hours later and the department head after four.
 */
@SwitchboardTest
class AlarmsIntegrationTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final String SOON = " is due soon:";

	private static final String LATE = " is overdue:";

	@BeforeEach
	void promises(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n",
				"\ntargets: [{first-response: 4h, next-reply: 4h, resolution: 400h, escalate: {lead: 2h, head: 4h}}]"
						+ "\ndepartments:\n")
			.replace("    name: Transportation\n", "    name: Transportation\n    head: UCHARLENEBROWN\n"));
	}

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void escalateFromTeamToLeadAndHead(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(181), 1);
		assertThat(channel(town).card(SOON).text()).contains(key + SOON, "Response due", "Lincoln Elementary",
				"Unassigned");
		passes(town, key, Duration.ofHours(1), 2);
		assertThat(channel(town).card(LATE).text()).contains("Response overdue since");
		assertThat(town.luther().dm().card(LATE).text()).contains(key);
		passes(town, key, Duration.ofHours(2), 3);
		await().until(() -> count(town.luther().dm(), LATE) == 2);
		passes(town, key, Duration.ofHours(2), 4);
		assertThat(town.person("Charlene Brown").dm().card(LATE).text()).contains(key);
		town.nodes().clock().moveForward(Duration.ofDays(3));
		assertThat(alarms(town, key)).containsExactly(Alarm.WARNING, Alarm.BREACH, Alarm.LEAD, Alarm.HEAD);
		assertThat(count(channel(town), LATE)).isOne();
		channel(town).card("Late bus").awaits("Response overdue since");
	}

	@Test
	void goToLeadsBackupOnceLeadLeft(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.workspace().deactivate("Luther Banks");
		await().until(() -> town.nodes()
			.first()
			.bean(Directories.class)
			.upToDate(town.id())
			.isDeactivated(town.luther().id()));
		passes(town, key, Duration.ofMinutes(181), 1);
		passes(town, key, Duration.ofHours(1), 2);
		assertThat(town.thuy().dm().card(LATE).text()).contains(key);
		assertThat(town.luther().dm().messages()).isEmpty();
	}

	@Test
	void goToThePersonAssigned(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thuy().in("#n1-transportation").card(key).clicks("Claim");
		passes(town, key, Duration.ofMinutes(181), 1);
		assertThat(town.thuy().dm().card(SOON).text()).contains(key, "Assigned to Thuy Nguyen");
		assertThat(count(channel(town), SOON)).isZero();
	}

	@Test
	void catchUpOnceAfterDowntime(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofDays(2), 1);
		town.person("Charlene Brown").dm().card(LATE);
		town.luther().dm().card(LATE);
		assertThat(alarms(town, key)).containsExactly(Alarm.HEAD);
		town.nodes().clock().moveForward(Duration.ofDays(2));
		String other = town.mayaAsksAboutABus("Bus 15 is late");
		passes(town, other, Duration.ofDays(2), 1);
		for (Person person : List.of(town.luther(), town.person("Charlene Brown"))) {
			await().until(() -> count(person.dm(), "Bus 15") == 1);
			assertThat(count(person.dm(), "Bus 14")).isOne();
		}
	}

	@Test
	void forgedOneDoesNotHoldUpOthers(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(241), 1);
		Card late = town.luther().dm().card(LATE);
		for (String matter : List.of(key + ":999.0", key + ":0.0", key + ":1.0", "REQ-4711:1.0")) {
			Person forger = town.luther()
				.forges((payload) -> ((ObjectNode) payload.path("actions").get(0)).put("value", matter));
			assertThat(forger.dm().card(LATE).clicks(AlarmWords.LATER).ephemeral()).isEqualTo(AlarmWords.OLD);
		}
		assertThat(late.clicks(AlarmWords.LATER).ephemeral()).isEqualTo(AlarmWords.REMINDED);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		isGathered(town, 1);
		await().until(() -> count(town.luther().dm(), LATE) > 1);
	}

	@Test
	void shareOneMessage(Town town) {
		List<String> keys = IntStream.range(1, 13)
			.mapToObj((bus) -> town.mayaAsksAboutABus("Bus " + bus + " is late"))
			.toList();
		town.nodes().clock().moveForward(Duration.ofMinutes(185));
		keys.forEach((key) -> awaits(town, key, 1));
		isGathered(town, 1);
		Card card = channel(town).card("12 requests need attention: 12 due soon.");
		assertThat(card.text()).contains("And 2 more.");
		assertThat(card.buttons()).hasSize(11);
		assertThat(count(channel(town), SOON)).isZero();
	}

	@Test
	void countRequestsInsteadOfClocks(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n",
				"\ntargets: [{first-response: 4h, resolution: 4h}]\ndepartments:\n"));
		List<String> keys = Stream.of("Bus 14 is late", "Bus 15 is late").map(town::mayaAsksAboutABus).toList();
		town.nodes().clock().moveForward(Duration.ofMinutes(185));
		keys.forEach((key) -> awaits(town, key, 2));
		isGathered(town, 1);
		assertThat(channel(town).card("requests need attention").text())
			.startsWith("2 requests need attention: 2 due soon.");
	}

	// another node may follow the first alarm before its entry is done
	@Test
	void leaveTheNextOneDueAtTheSameMoment(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n",
				"\ntargets: [{first-response: 4h, resolution: 4h}]\ndepartments:\n"));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		await().until(() -> dueAt(town, key) != null);
		String at = String.valueOf(dueAt(town, key));
		town.nodes().clock().moveForward(Duration.ofMinutes(185));
		town.nodes()
			.first()
			.bean(Alarms.class)
			.handle(new DueEntry(town.id(), key, Instant.ofEpochMilli(Long.parseLong(at))));
		assertThat(dueAt(town, key)).isNotEqualTo(at);
		awaits(town, key, 2);
	}

	// by a node that read the request before another did
	@Test
	void comeOnTimeAlthoughOneWasSetTooEarly(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		await().until(() -> dueAt(town, key) != null);
		Instant now = town.nodes().clock().instant();
		town.nodes().first().bean(DueEntries.class).set(town.id(), "alarm", key, now);
		await().until(() -> !String.valueOf(now.toEpochMilli()).equals(dueAt(town, key)));
		passes(town, key, Duration.ofMinutes(181), 1);
	}

	private static @Nullable Object dueAt(Town town, String key) {
		return town.nodes()
			.first()
			.bean(StringRedisTemplate.class)
			.opsForHash()
			.get(town.id().key("due", "alarm", "at"), key);
	}

	@Test
	void tellNoOneAboutClosureThatIsUndoneImmediately(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n",
				"\ncalendar: {hours: {monday-sunday: 8:00-16:00}}\ntargets: [{first-response: 40h}]\ndepartments:\n"));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Instant before = dues(town, key);
		isCounted(town);
		town.person("Gwen Holloway").runs("/switchboard closure tomorrow \"snow\"").ephemeral();
		town.person("Gwen Holloway").runs("/switchboard closure cancel tomorrow").ephemeral();
		town.nodes().clock().moveForward(Duration.ofSeconds(90));
		isCounted(town);
		assertThat(dues(town, key)).isEqualTo(before);
		assertThat(town.history(key)).noneMatch(ClockEvent.TermsChanged.class::isInstance);
		StringRedisTemplate redis = town.nodes().first().bean(StringRedisTemplate.class);
		assertThat(redis.hasKey(town.id().key("due", "notice"))).isFalse();
		assertThat(town.maya().dm().lines()).noneMatch((line) -> line.contains("due date moved"));
	}

	// counted, and due again tomorrow
	private static void isCounted(Town town) {
		StringRedisTemplate redis = town.nodes().first().bean(StringRedisTemplate.class);
		await().until(() -> {
			double soon = town.nodes().clock().instant().plusSeconds(120).toEpochMilli();
			return redis.opsForZSet().count(town.id().key("due", "recount"), 0, soon) == 0;
		});
	}

	@Test
	void stopOnceSomeoneTakesTheRequest(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(241), 1);
		assertThat(town.luther().dm().card(LATE).clicks(AlarmWords.TAKE).ephemeral())
			.contains("*" + key + "* is yours.");
		channel(town).card("Late bus").awaits("Luther Banks").thread().awaits("*Luther Banks* is on it.");
		town.nodes().clock().moveForward(Duration.ofDays(1));
		String other = town.mayaAsksAboutABus("Bus 15 is late");
		passes(town, other, Duration.ofMinutes(181), 1);
		assertThat(alarms(town, key)).containsExactly(Alarm.BREACH);
	}

	@Test
	void comeAgainAfterRemindMeLater(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(241), 1);
		assertThat(town.luther().dm().card(LATE).clicks(AlarmWords.LATER).ephemeral()).isEqualTo(AlarmWords.REMINDED);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		isGathered(town, 1);
		await().until(() -> count(town.luther().dm(), LATE) == 2);
	}

	@Test
	void channelReminderComesByDirectMessage(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		passes(town, key, Duration.ofMinutes(241), 1);
		Card told = town.thuy().in("#n1-transportation").card(LATE);
		assertThat(told.clicks(AlarmWords.LATER).ephemeral()).isEqualTo(AlarmWords.REMINDED);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		isGathered(town, 1);
		assertThat(town.thuy().dm().card(LATE).text()).contains(key);
	}

	@Test
	void comeAgainOnlyForOpenRequestsOneMaySee(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		String done = town.mayaAsksAboutABus("Bus 15 is late");
		Card card = channel(town).card(done);
		String confidential = town.mayaAsksInConfidence("My leave");
		town.nodes().clock().moveForward(Duration.ofMinutes(241));
		Stream.of(key, done, confidential).forEach((one) -> awaits(town, one, 1));
		isGathered(town, 3);
		Town.says(card, "Resolve…", "It is there.");
		card.awaits("Resolved");
		String valid = key + ":2.0";
		String value = confidential + ":2.0 " + done + ":2.0 " + valid + " " + valid + " " + key + ":1.0";
		assertThat(forges(town, value)).isEqualTo(AlarmWords.REMINDED);
		assertThat(later(town)).containsExactly("ULUTHERBANKS " + key + ":2.1");
		assertThat(forges(town, (confidential + ":2.0 ").repeat(10) + valid)).isEqualTo(AlarmWords.OLD);
	}

	private static String forges(Town town, String value) {
		Person luther = town.luther()
			.forges((payload) -> ((ObjectNode) payload.path("actions").get(0)).put("value", value));
		return luther.dm().card("requests need attention").clicks(AlarmWords.LATER).ephemeral();
	}

	private static Set<String> later(Town town) {
		return town.nodes()
			.first()
			.bean(StringRedisTemplate.class)
			.opsForZSet()
			.range(town.id().key("due", "notice-later"), 0, -1);
	}

	@Test
	void skipPeopleWhoJustActed(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thuy().in("#n1-transportation").card(key).clicks("Claim");
		passes(town, key, Duration.ofMinutes(181), 1);
		town.nodes().clock().moveForward(Duration.ofMinutes(57));
		Town.says(town.thuy().in("#n1-transportation").card(key), "Team-only note…", "I call the depot.");
		passes(town, key, Duration.ofMinutes(2), 2);
		assertThat(town.luther().dm().card(LATE).text()).contains(key);
		assertThat(count(town.thuy().dm(), LATE)).isZero();
	}

	@Test
	void goOnlyToLeadIfConfidential(Town town) {
		String key = town.mayaAsksInConfidence("My leave");
		town.nodes().clock().moveForward(Duration.ofDays(1));
		awaits(town, key, 1);
		ClockEvent.AlarmRaised alarm = raised(town, key).get(0);
		assertThat(alarm.inChannel()).isFalse();
		assertThat(alarm.to()).hasSize(1);
		assertThat(alarm.to().get(0).userId()).isEqualTo("UANARUIZ");
	}

	@Test
	void areNotSentForRequestsAnsweredMeanwhile(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.nodes().clock().moveForward(Duration.ofMinutes(241));
		awaits(town, key, 1);
		Town.says(channel(town).card("Late bus"), "Reply…", "It comes.");
		channel(town).card("Late bus").awaits("Responded");
		// otherwise the next notice would go out with the one already gathered
		isGathered(town, recipients(raised(town, key).get(0)));
		String other = town.mayaAsksAboutABus("Bus 15 is late");
		passes(town, other, Duration.ofMinutes(181), 1);
		channel(town).card(SOON);
		assertThat(count(town.luther().dm(), LATE) + count(channel(town), LATE)).isZero();
	}

	@Test
	void skipWarningIfAlreadyOverdue(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.nodes().clock().moveForward(Duration.ofMinutes(181));
		awaits(town, key, 1);
		isNoticed(town, channel(town).channelId(), key);
		town.nodes().clock().moveForward(Duration.ofHours(1));
		awaits(town, key, 2);
		isNoticed(town, channel(town).channelId(), key);
		town.nodes().clock().moveForward(Duration.ofMinutes(1));
		town.luther().dm().card(LATE);
		await().until(() -> count(channel(town), LATE) == 1);
		assertThat(count(channel(town), "2 requests need attention:")).isZero();
	}

	@Test
	void moveWithTheCalendar(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n",
				"\ncalendar: {hours: {monday-sunday: 8:00-16:00}}\ntargets: [{first-response: 40h}]\ndepartments:\n"));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Instant before = dues(town, key);
		town.person("Gwen Holloway").runs("/switchboard closure tomorrow \"snow\"").ephemeral();
		await().untilAsserted(
				() -> assertThat(town.history(key)).hasAtLeastOneElementOfType(ClockEvent.TermsChanged.class));
		assertThat(dues(town, key)).isEqualTo(before.atZone(ZONE).plusDays(1).toInstant());
		isGathered(town, 1);
		assertThat(town.maya().dm().card("so this due date moved:").text()).contains("The central office is closed ",
				"(snow)", key, "<!date^" + dues(town, key).getEpochSecond());
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("because the office calendar changed.");
	}

	private static Instant dues(Town town, String key) {
		return Request.replay(RequestId.parse(key).orElseThrow(), town.history(key)).answerDue();
	}

	private static Conversation channel(Town town) {
		return town.luther().in("#n1-transportation");
	}

	private static void passes(Town town, String key, Duration time, int alarms) {
		town.nodes().clock().moveForward(time);
		awaits(town, key, alarms);
		isGathered(town, recipients(raised(town, key).get(alarms - 1)));
	}

	private static int recipients(ClockEvent.AlarmRaised alarm) {
		return alarm.to().size() + (alarm.inChannel() ? 1 : 0);
	}

	private static void isNoticed(Town town, String recipient, String key) {
		String told = town.id().key("notices", "told", recipient, key + ":" + town.history(key).size() + ".0");
		await().until(() -> Boolean.TRUE.equals(town.nodes().first().bean(StringRedisTemplate.class).hasKey(told)));
	}

	// it is sent half a minute later
	private static void isGathered(Town town, long recipients) {
		StringRedisTemplate redis = town.nodes().first().bean(StringRedisTemplate.class);
		await().untilAsserted(
				() -> assertThat(redis.opsForZSet().zCard(town.id().key("due", "notice"))).isEqualTo(recipients));
		town.nodes().clock().moveForward(Duration.ofMinutes(1));
		await().until(() -> Boolean.FALSE.equals(redis.hasKey(town.id().key("due", "notice"))));
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

	private static long count(Conversation place, String text) {
		return place.messages().stream().filter((card) -> card.text().contains(text)).count();
	}

}

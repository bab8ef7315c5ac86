package org.switchboard.request.lifecycle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.calendar.DayHours;
import org.switchboard.calendar.DaysOff;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.request.Bus14;
import org.switchboard.sla.Alarm;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.EscalationLevel;
import org.switchboard.sla.EscalationTarget;
import org.switchboard.sla.Target;
import org.switchboard.sla.Terms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A response due within two hours from an office that works Mondays and Tuesdays from one
 * to five; the request is filed on a Monday at one.
 */
class AlarmPolicyTests {

	private final List<RequestEvent> history = new ArrayList<>(List.of(Bus14.wasFiled(Bus14.filing(), terms(false))));

	@Test
	void warnsAfterThreeQuartersOfTheTime() {
		assertThat(next(Bus14.minute(0))).isEqualTo(step(90, Alarm.WARNING, 120));
	}

	@Test
	void raisesOnlyTheMostSeriousMissedAlarm() {
		assertThat(next(Bus14.minute(130))).isEqualTo(step(120, Alarm.BREACH, 120));
		assertThat(next(Bus14.minute(190))).isEqualTo(step(180, Alarm.LEAD, 120));
	}

	@Test
	void raisesNoAlarmTwice() {
		raises(190, Alarm.LEAD, 120);
		assertThat(next(Bus14.minute(200))).isEqualTo(step(25 * 60, Alarm.HEAD, 120));
	}

	@Test
	void stopsEscalatingOnceSomeoneIsOnIt() {
		raises(120, Alarm.BREACH, 120);
		this.history.add(new ClockEvent.LateTaken(Bus14.minute(130), Bus14.LUTHER));
		assertThat(AlarmPolicy.next(this.history, request(), Bus14.minute(200))).isEmpty();
	}

	@Test
	void warnsAboutDueRepliesToo() {
		this.history.add(new RequestEvent.ReplyGiven(Bus14.minute(5), Bus14.THUY, "Soon."));
		this.history.add(new RequestEvent.RequesterWrote(Bus14.minute(10), Bus14.MAYA, "When?"));
		assertThat(next(Bus14.minute(10)))
			.isEqualTo(new AlarmPolicy.Step(Bus14.minute(100), ClockKind.NEXT_REPLY, Alarm.WARNING, Bus14.minute(130)));
	}

	@Test
	void staysQuietWhileWaitingForTheRequester() {
		this.history.add(new RequestEvent.RequesterAsked(Bus14.minute(5), Bus14.THUY, "Which stop?"));
		assertThat(AlarmPolicy.next(this.history, request(), Bus14.minute(5))).isEmpty();
	}

	// the last step falls in the evening
	@Test
	void staysQuietOutsideHoursUnlessCountedAroundTheClock() {
		this.history.set(0, Bus14.wasFiled(Bus14.filing(), terms(true)));
		assertThat(next(Bus14.minute(400)).at()).isEqualTo(Bus14.minute(300));
	}

	private void raises(int minute, Alarm alarm, int due) {
		this.history.add(new ClockEvent.AlarmRaised(Bus14.minute(minute), ClockKind.FIRST_RESPONSE, alarm,
				Bus14.minute(due), List.of(Bus14.LUTHER), false));
	}

	private AlarmPolicy.Step next(Instant now) {
		return AlarmPolicy.next(this.history, request(), now).orElseThrow();
	}

	private Request request() {
		return Request.replay(Bus14.ID, this.history);
	}

	private static AlarmPolicy.Step step(int minute, Alarm alarm, int due) {
		return new AlarmPolicy.Step(Bus14.minute(minute), ClockKind.FIRST_RESPONSE, alarm, Bus14.minute(due));
	}

	private static Terms terms(boolean aroundTheClock) {
		BusinessTime time = new BusinessTime(ZoneOffset.UTC, new WeeklyHours(Map.of(DayOfWeek.MONDAY,
				List.of(new DayHours(13 * 60, 17 * 60)), DayOfWeek.TUESDAY, List.of(new DayHours(13 * 60, 17 * 60)))),
				DaysOff.NONE);
		Target target = new Target(Duration.ofHours(2), aroundTheClock, "");
		return Terms.of(time, LocalDate.ofInstant(Bus14.FILED_AT, ZoneOffset.UTC),
				Map.of(ClockKind.FIRST_RESPONSE, target, ClockKind.NEXT_REPLY, target),
				List.of(new EscalationLevel(Duration.ofHours(1), EscalationTarget.LEAD),
						new EscalationLevel(Duration.ofHours(3), EscalationTarget.HEAD)));
	}

}

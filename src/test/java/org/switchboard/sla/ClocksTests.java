package org.switchboard.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.calendar.DayHours;
import org.switchboard.calendar.DaysOff;
import org.switchboard.calendar.WeeklyHours;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer within two hours, all done within eight, of an office that works from nine to
 * five. The 6th of March 2026 is a Friday.
 */
class ClocksTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final ClockState OPEN = new ClockState(false, false, false, true);

	private static final ClockState ANSWERED = new ClockState(true, false, false, true);

	private static final ClockState WAITING = new ClockState(true, false, false, false);

	@Test
	void leaveOutWhenNobodyWorks() {
		assertThat(due(asked("2026-03-06T16:30"), ClockKind.FIRST_RESPONSE)).isEqualTo(at("2026-03-09T10:30"));
	}

	@Test
	void leaveNothingOutAroundTheClock() {
		Clocks urgent = Clocks.started(terms(Duration.ofHours(2), true, Set.of()), at("2026-03-06T16:30"));
		assertThat(due(urgent, ClockKind.FIRST_RESPONSE)).isEqualTo(at("2026-03-06T18:30"));
	}

	@Test
	void pauseWhileTheRequesterIsAsked() {
		Clocks waiting = asked("2026-03-02T09:00").after(at("2026-03-02T11:00"), WAITING);
		assertThat(waiting.find(ClockKind.RESOLUTION).flatMap(SlaClock::running)).isEmpty();
		Clocks resumed = waiting.after(at("2026-03-03T10:00"), ANSWERED);
		assertThat(due(resumed, ClockKind.RESOLUTION)).isEqualTo(at("2026-03-03T16:00"));
	}

	@Test
	void goOnWithWhatWasUsedWhenReopened() {
		Clocks done = asked("2026-03-02T09:00").after(at("2026-03-02T15:00"),
				new ClockState(true, false, false, false));
		assertThat(done.lateBy(ClockKind.RESOLUTION)).isEmpty();
		assertThat(due(done.after(at("2026-03-04T09:00"), ANSWERED), ClockKind.RESOLUTION))
			.isEqualTo(at("2026-03-04T11:00"));
	}

	@Test
	void keepWhatWasUsedUnderOtherTerms() {
		Clocks changed = asked("2026-03-02T09:00").under(at("2026-03-02T10:00"),
				terms(Duration.ofHours(4), false, Set.of()));
		assertThat(due(changed, ClockKind.FIRST_RESPONSE)).isEqualTo(at("2026-03-02T13:00"));
	}

	@Test
	void moveWhenADayIsClosed() {
		Clocks changed = asked("2026-03-02T16:00").under(at("2026-03-02T16:30"),
				terms(Duration.ofHours(2), false, Set.of(LocalDate.parse("2026-03-03"))));
		assertThat(due(changed, ClockKind.FIRST_RESPONSE)).isEqualTo(at("2026-03-04T10:00"));
	}

	@Test
	void nothingIsLateBeforeItWasPromised() {
		Clocks changed = asked("2026-03-02T09:00").under(at("2026-03-02T10:30"),
				terms(Duration.ofHours(1), false, Set.of()));
		assertThat(due(changed, ClockKind.FIRST_RESPONSE)).isEqualTo(at("2026-03-02T10:30"));
	}

	@Test
	void whatIsLateStaysLateThroughPausesAndClosures() {
		Clocks late = asked("2026-03-02T09:00").after(at("2026-03-03T12:00"), WAITING)
			.after(at("2026-03-05T12:00"), ANSWERED)
			.under(at("2026-03-05T13:00"), terms(Duration.ofHours(2), false, Set.of(LocalDate.parse("2026-03-06"))));
		assertThat(due(late, ClockKind.RESOLUTION)).isEqualTo(at("2026-03-02T17:00"));
	}

	@Test
	void moreTimeMakesGoodWhatWasLate() {
		Clocks late = asked("2026-03-02T09:00").under(at("2026-03-02T12:00"),
				terms(Duration.ofHours(8), false, Set.of()));
		assertThat(due(late, ClockKind.FIRST_RESPONSE)).isEqualTo(at("2026-03-02T17:00"));
	}

	@Test
	void tellHowLateInTheTimeThatCounts() {
		Clocks answered = asked("2026-03-06T16:00").after(at("2026-03-09T10:45"), ANSWERED);
		assertThat(answered.lateBy(ClockKind.FIRST_RESPONSE)).contains(Duration.ofMinutes(45));
		assertThat(answered.find(ClockKind.FIRST_RESPONSE).flatMap(SlaClock::haltedAt))
			.contains(at("2026-03-09T10:45"));
	}

	@Test
	void beginAnewForEachReply() {
		Clocks written = asked("2026-03-02T09:00").after(at("2026-03-02T10:00"), ANSWERED)
			.after(at("2026-03-02T11:00"), new ClockState(true, true, true, true));
		assertThat(due(written, ClockKind.NEXT_REPLY)).isEqualTo(at("2026-03-02T13:00"));
		Clocks again = written.after(at("2026-03-02T12:00"), ANSWERED)
			.after(at("2026-03-02T15:30"), new ClockState(true, true, true, true));
		assertThat(due(again, ClockKind.NEXT_REPLY)).isEqualTo(at("2026-03-03T09:30"));
	}

	@Test
	void keepWhatOlderVersionsPromised() {
		Clocks old = Clocks.started(Terms.promising(at("2026-03-02T12:34")), at("2026-03-02T09:00"));
		assertThat(due(old, ClockKind.FIRST_RESPONSE)).isEqualTo(at("2026-03-02T12:34"));
		assertThat(old.after(at("2026-03-02T12:44"), ANSWERED).lateBy(ClockKind.FIRST_RESPONSE))
			.contains(Duration.ofMinutes(10));
	}

	@Test
	void agreeOnWhatIsToCome() {
		Terms plain = terms(Duration.ofHours(2), false, Set.of());
		Terms snow = terms(Duration.ofHours(2), false, Set.of(LocalDate.parse("2026-03-03")));
		assertThat(plain.agreesWith(snow, LocalDate.parse("2026-03-03"))).isFalse();
		assertThat(plain.agreesWith(snow, LocalDate.parse("2026-03-04"))).isTrue();
		assertThat(plain.agreesWith(plain, LocalDate.parse("2028-03-04"))).as("once its calendar has ended").isFalse();
	}

	private static Clocks asked(String local) {
		return Clocks.started(terms(Duration.ofHours(2), false, Set.of()), at(local)).after(at(local), OPEN);
	}

	private static Terms terms(Duration answer, boolean aroundTheClock, Set<LocalDate> closed) {
		WeeklyHours hours = new WeeklyHours(Arrays.stream(DayOfWeek.values())
			.limit(5)
			.collect(Collectors.toMap((day) -> day, (day) -> List.of(new DayHours(9 * 60, 17 * 60)))));
		Target target = new Target(answer, aroundTheClock, "");
		return Terms.of(new BusinessTime(ZONE, hours, new DaysOff(closed, Map.of())), LocalDate.parse("2026-03-01"),
				Map.of(ClockKind.FIRST_RESPONSE, target, ClockKind.NEXT_REPLY, target, ClockKind.RESOLUTION,
						new Target(Duration.ofHours(8), aroundTheClock, "")),
				List.of());
	}

	private static Instant due(Clocks clocks, ClockKind kind) {
		return clocks.find(kind).flatMap(SlaClock::running).orElseThrow();
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

}

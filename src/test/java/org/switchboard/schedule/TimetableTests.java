package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quartz.TriggerUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Each local time occurs once, even when daylight saving time begins or ends. */
class TimetableTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static final List<ZoneId> ZONES = Stream
		.of("America/New_York", "America/Phoenix", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago",
				"Pacific/Apia", "Africa/Casablanca")
		.map(ZoneId::of)
		.toList();

	// the local times that come due for a scheduler that checks every so often
	private static List<LocalDateTime> due(Timetable times, LocalDateTime from, Instant until, Duration sweep) {
		List<LocalDateTime> due = new ArrayList<>();
		LocalDateTime last = from;
		for (Instant now = times.at(from); !now.isAfter(until); now = now.plus(sweep)) {
			Optional<LocalDateTime> latest = times.latest(last, now);
			if (latest.isPresent()) {
				last = latest.get();
				due.add(last);
			}
		}
		return due;
	}

	@ParameterizedTest
	@CsvSource({
			// clocks go forward at 2:00, so there is no 2:30
			"0 30 2 * * *, 2026-03-08, 2026-03-08T07:00:00Z", "0 0 3 * * *, 2026-03-08, 2026-03-08T07:00:00Z",
			"0 30 1 * * *, 2026-03-08, 2026-03-08T06:30:00Z",
			// clocks go back at 2:00, so 1:30 comes twice
			"0 30 1 * * *, 2026-11-01, 2026-11-01T05:30:00Z", "0 0 2 * * *, 2026-11-01, 2026-11-01T07:00:00Z",
			"0 0 9 * * MON-FRI, 2026-11-25, 2026-11-25T14:00:00Z" })
	void convertsLocalTimeToInstant(String cron, LocalDate day, Instant at) {
		Timetable times = new Timetable(cron, NEW_YORK);
		LocalDateTime local = times.next(day.atStartOfDay().minusSeconds(1)).orElseThrow();
		assertThat(local.toLocalDate()).isEqualTo(day);
		assertThat(times.at(local)).isEqualTo(at);
	}

	static Stream<Integer> seeds() {
		return IntStream.rangeClosed(1, 21).boxed();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void occursOncePerDayAcrossClockChanges(int seed) {
		Random random = new Random(seed);
		ZoneId zone = ZONES.get(seed % ZONES.size());
		// the days include every night on which clocks may change
		LocalTime time = LocalTime.of(random.nextInt(5), random.nextInt(60));
		Timetable times = new Timetable("0 %d %d * * *".formatted(time.getMinute(), time.getHour()), zone);
		LocalDateTime from = LocalDate.of(2026, 1, 1).atStartOfDay();
		List<LocalDateTime> due = due(times, from, times.at(from.plusYears(1)),
				Duration.ofMinutes(7 + random.nextInt(30)));
		assertThat(due).containsExactlyElementsOf(
				from.toLocalDate().datesUntil(LocalDate.of(2027, 1, 1)).map((day) -> day.atTime(time)).toList());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void triggersAtEachOccurrence(int seed) {
		Random random = new Random(seed);
		ZoneId zone = ZONES.get(seed % ZONES.size());
		LocalTime time = LocalTime.of(random.nextInt(5), random.nextInt(60));
		Timetable times = new Timetable("0 %d %d * * *".formatted(time.getMinute(), time.getHour()), zone);
		LocalDate first = LocalDate.of(2026, 1, 1);
		times.setStartTime(Date.from(times.at(first.atStartOfDay())));
		times.setEndTime(Date.from(times.at(first.plusYears(1).atStartOfDay())));
		assertThat(TriggerUtils.computeFireTimes(times, null, 400)).extracting(Date::toInstant)
			.containsExactlyElementsOf(
					first.datesUntil(first.plusYears(1)).map((day) -> times.at(day.atTime(time))).toList());
	}

	@Test
	void triggersOnceInRepeatedHour() {
		Timetable times = new Timetable("0 */30 * * * *", NEW_YORK);
		times.setStartTime(Date.from(Instant.parse("2026-11-01T05:00:00Z")));
		times.setEndTime(Date.from(Instant.parse("2026-11-01T07:45:00Z")));
		assertThat(TriggerUtils.computeFireTimes(times, null, 10)).extracting(Date::toInstant)
			.containsExactly(Instant.parse("2026-11-01T05:00:00Z"), Instant.parse("2026-11-01T05:30:00Z"),
					Instant.parse("2026-11-01T07:00:00Z"), Instant.parse("2026-11-01T07:30:00Z"));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void keepsOrderOfLocalTimes(int seed) {
		Random random = new Random(seed);
		Timetable times = new Timetable("0 */10 * * * *", ZONES.get(seed % ZONES.size()));
		LocalDateTime local = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).atStartOfDay();
		for (int i = 0; i < 10_000; i++) {
			LocalDateTime next = times.next(local).orElseThrow();
			assertThat(times.at(next)).isAfterOrEqualTo(times.at(local));
			local = next;
		}
	}

	@Test
	void occursOncePerHourWhenClocksGoBack() {
		Timetable times = new Timetable("0 0 * * * *", NEW_YORK);
		LocalDateTime from = LocalDateTime.parse("2026-11-01T00:30");
		assertThat(due(times, from, Instant.parse("2026-11-01T08:30:00Z"), Duration.ofMinutes(10)))
			.extracting(LocalDateTime::getHour)
			.containsExactly(1, 2, 3);
	}

	@Test
	void returnsOnlyLatestMissedOccurrence() {
		Timetable times = new Timetable("* * * * * *", NEW_YORK);
		LocalDateTime last = LocalDateTime.parse("1996-11-20T09:00");
		Instant now = Instant.parse("2026-11-25T15:00:00.5Z");
		assertThat(times.latest(last, now)).contains(LocalDateTime.parse("2026-11-25T10:00"));
	}

	@Test
	void repeatsNothingWhenClockIsSetBack() {
		Timetable times = new Timetable("0 0 9 * * *", NEW_YORK);
		LocalDateTime last = LocalDateTime.parse("2026-11-25T09:00");
		assertThat(times.latest(last, Instant.parse("2026-11-25T14:00:00Z"))).isEmpty();
		assertThat(times.latest(last, Instant.parse("2026-11-20T14:00:00Z"))).isEmpty();
	}

	@Test
	void endsAfterLastOccurrence() {
		Timetable times = new Timetable("0 0 0 31 2 *", NEW_YORK);
		LocalDateTime last = LocalDateTime.parse("2026-11-25T09:00");
		assertThat(times.next(last)).isEmpty();
		assertThat(times.latest(last, Instant.parse("2027-11-20T14:00:00Z"))).isEmpty();
	}

}

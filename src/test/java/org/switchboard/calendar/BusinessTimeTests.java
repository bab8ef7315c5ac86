package org.switchboard.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BusinessTimeTests {

	private static final int CASES = 40;

	// clocks change here by an hour, by half an hour, at midnight, and never
	private static final List<ZoneId> ZONES = List.of(ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"),
			ZoneId.of("America/Santiago"), ZoneId.of("America/Phoenix"), ZoneId.of("Asia/Beirut"));

	private static final ZoneId NEW_YORK = ZONES.get(0);

	private static final BusinessTime OFFICE = office(DaysOff.NONE);

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T16:30, 1h, 2026-11-23T09:30", "2026-11-20T16:30, 30m, 2026-11-20T17:00",
			"2026-11-21T12:00, 1m, 2026-11-23T09:01", "2026-11-23T08:00, 7h, 2026-11-23T17:00",
			"2026-11-23T09:00, 8h, 2026-11-24T10:00", "2026-11-23T11:30, 2h, 2026-11-23T14:30",
			"2026-12-31T16:00, 2h, 2027-01-01T10:00", "2028-02-28T16:00, 2h, 2028-02-29T10:00",
			"2026-11-20T10:00, 40h, 2026-11-27T11:00", "2026-11-21T12:00, 0m, 2026-11-21T12:00" })
	void addsTimeOfWork(String from, String worked, String expected) {
		Duration duration = Duration.parse("PT" + worked);
		assertThat(OFFICE.plus(at(from), duration)).isEqualTo(at(expected));
		assertThat(OFFICE.between(at(from), at(expected))).isEqualTo(duration);
	}

	@Test
	void leavesOutHolidaysAndGoesHomeEarly() {
		DaysOff daysOff = new DaysOff(Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)),
				Map.of(LocalDate.of(2026, 11, 25), LocalTime.of(11, 0)));
		BusinessTime office = office(daysOff);
		assertThat(office.plus(at("2026-11-25T10:30"), Duration.ofHours(1))).isEqualTo(at("2026-11-30T09:30"));
		assertThat(office.isOpen(at("2026-11-25T11:30"))).isFalse();
		assertThat(office.nextOpen(at("2026-11-25T11:30"))).isEqualTo(at("2026-11-30T09:00"));
		assertThat(office.between(at("2026-11-25T00:00"), at("2026-11-28T00:00"))).isEqualTo(Duration.ofHours(2));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-08T00:00, 23", "2026-11-01T00:00, 25", "2026-03-09T00:00, 24" })
	void anHourIsAnHourAlsoInTheNightsWhenClocksAreChanged(String day, long hours) {
		BusinessTime always = new BusinessTime(NEW_YORK, WeeklyHours.ALWAYS, DaysOff.NONE);
		Instant from = at(day);
		Instant to = LocalDateTime.parse(day).plusDays(1).atZone(NEW_YORK).toInstant();
		assertThat(always.between(from, to)).isEqualTo(Duration.ofHours(hours));
		assertThat(always.plus(from, Duration.ofHours(hours))).isEqualTo(to);
	}

	@Test
	void nightShiftEndsAtMidnightAndGoesOnThere() {
		BusinessTime night = new BusinessTime(NEW_YORK,
				new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(DayHours.parse("22:00-24:00").orElseThrow()),
						DayOfWeek.TUESDAY, List.of(DayHours.parse("0:00-2:00").orElseThrow()))),
				DaysOff.NONE);
		assertThat(night.plus(at("2026-11-23T23:30"), Duration.ofHours(1))).isEqualTo(at("2026-11-24T00:30"));
		assertThat(night.isOpen(at("2026-11-24T00:00"))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isMonotoneAddsUpAndIsUndone(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < CASES; i++) {
			BusinessTime time = anyTime(random);
			Instant from = Instant.ofEpochSecond(random.nextLong(1_700_000_000L, 1_900_000_000L));
			Duration one = Duration.ofSeconds(random.nextLong(1, 500_000));
			Duration other = Duration.ofSeconds(random.nextLong(0, 500_000));
			Instant after = time.plus(from, one);
			assertThat(time.between(from, after)).as("seed %d, %d", seed, i).isEqualTo(one);
			assertThat(time.plus(after, other)).as("seed %d, %d", seed, i).isEqualTo(time.plus(from, one.plus(other)));
			assertThat(time.isOpen(after)).as("seed %d, %d", seed, i).isTrue();
			Instant later = from.plusSeconds(random.nextLong(0, 200_000));
			assertThat(time.plus(later, one)).as("seed %d, %d", seed, i).isAfterOrEqualTo(after);
			assertThat(time.between(from, later).plus(time.between(later, later.plus(other))))
				.as("seed %d, %d", seed, i)
				.isEqualTo(time.between(from, later.plus(other)));
			Instant next = time.nextOpen(from);
			assertThat(time.isOpen(next)).as("seed %d, %d", seed, i).isTrue();
			assertThat(time.between(from, next)).as("seed %d, %d", seed, i).isZero();
		}
	}

	@ParameterizedTest
	@CsvSource({ "9:00-17:00, 09:00-17:00", "7:30 - 11:05, 07:30-11:05", "0:00-24:00, 00:00-24:00" })
	void readsSpans(String text, String expected) {
		assertThat(DayHours.parse(text)).hasToString("Optional[" + expected + "]");
	}

	@ParameterizedTest
	@CsvSource({ "17:00-9:00", "9:00-9:00", "9-17", "9:60-10:00", "9:00-24:01", "25:00-26:00", "''" })
	void refusesWhatIsNoSpan(String text) {
		assertThat(DayHours.parse(text)).isEmpty();
	}

	@Test
	void refusesHoursThatAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyHours(Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyHours(
				Map.of(DayOfWeek.MONDAY, List.of(new DayHours(60, 120), new DayHours(120, 180)))));
		assertThatIllegalArgumentException().isThrownBy(() -> new DayHours(120, 60));
	}

	@Test
	void givesUpWhereNobodyEverWorks() {
		WeeklyHours mondays = new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(new DayHours(540, 600))));
		Set<LocalDate> all = new HashSet<>();
		for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2038; day = day.plusDays(1)) {
			all.add(day);
		}
		BusinessTime never = new BusinessTime(NEW_YORK, mondays, new DaysOff(all, Map.of()));
		assertThatIllegalStateException().isThrownBy(() -> never.plus(at("2026-11-23T10:00"), Duration.ofMinutes(1)));
	}

	private static BusinessTime office(DaysOff daysOff) {
		List<DayHours> day = List.of(DayHours.parse("9:00-12:00").orElseThrow(),
				DayHours.parse("13:00-17:00").orElseThrow());
		List<DayHours> whole = List.of(new DayHours(540, 1020));
		return new BusinessTime(NEW_YORK, new WeeklyHours(Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, whole,
				DayOfWeek.WEDNESDAY, whole, DayOfWeek.THURSDAY, whole, DayOfWeek.FRIDAY, whole)), daysOff);
	}

	private static BusinessTime anyTime(Random random) {
		Map<DayOfWeek, List<DayHours>> hours = new HashMap<>(
				Map.of(DayOfWeek.of(1 + random.nextInt(7)), List.of(new DayHours(540, 1020))));
		for (DayOfWeek day : DayOfWeek.values()) {
			List<DayHours> spans = new ArrayList<>();
			int minute = random.nextInt(200);
			while (random.nextInt(3) > 0 && minute < 1300) {
				int end = Math.min(1440, minute + 1 + random.nextInt(400));
				spans.add(new DayHours(minute, end));
				minute = end + 1 + random.nextInt(300);
			}
			if (!spans.isEmpty()) {
				hours.put(day, spans);
			}
		}
		Set<LocalDate> closed = new HashSet<>();
		Map<LocalDate, LocalTime> early = new HashMap<>();
		for (int i = 0; i < 300; i++) {
			closed.add(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(4000)));
			early.put(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(4000)), LocalTime.of(random.nextInt(24), 15));
		}
		return new BusinessTime(ZONES.get(random.nextInt(ZONES.size())), new WeeklyHours(hours),
				new DaysOff(closed, early));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
	}

}

package org.switchboard.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.assertj.core.data.TemporalUnitOffset;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessDaysTests {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private static final BusinessDays DAYS = new BusinessDays(CHICAGO, DaysOff.NONE);

	static LongStream seeds() {
		return LongStream.range(0, 50);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T10:00, 3, 2026-11-26T10:00", "2026-11-26T10:00, 3, 2026-12-01T10:00",
			"2026-11-27T16:30, 1, 2026-11-30T16:30", "2026-11-28T10:00, 1, 2026-11-30T10:00",
			"2026-11-29T10:00, 5, 2026-12-04T10:00", "2026-10-30T12:00, 1, 2026-11-02T12:00",
			"2026-03-06T02:30, 1, 2026-03-09T02:30", "2026-12-31T09:00, 2, 2027-01-04T09:00",
			"2026-11-28T10:00, 0, 2026-11-28T10:00" })
	void leavesWeekendsOut(String from, int days, String expected) {
		assertThat(DAYS.after(at(from), days)).isEqualTo(at(expected));
	}

	@Test
	void leavesHolidaysOut() {
		BusinessDays days = new BusinessDays(CHICAGO,
				new DaysOff(Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)), Map.of()));
		assertThat(days.after(at("2026-11-24T10:00"), 2)).isEqualTo(at("2026-11-30T10:00"));
		assertThat(days.after(at("2026-11-26T10:00"), 1)).isEqualTo(at("2026-11-30T10:00"));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void oneAfterTheOtherIsAsMuchAsBoth(long seed) {
		Random random = new Random(seed);
		Instant from = at("2026-01-01T12:00").plus(random.nextInt(400 * 24), ChronoUnit.HOURS);
		int first = random.nextInt(10);
		int second = random.nextInt(10);
		Instant both = DAYS.after(from, first + second);
		assertThat(DAYS.after(DAYS.after(from, first), second)).isCloseTo(both, within(2));
		assertThat(both).isAfterOrEqualTo(from);
		assertThat(DAYS.after(from, first + 1).atZone(CHICAGO).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY,
				DayOfWeek.SUNDAY);
	}

	// a time of day that a spring night leaves out is given an hour later from then on
	private static TemporalUnitOffset within(int hours) {
		return new TemporalUnitWithinOffset(hours, ChronoUnit.HOURS);
	}

}

package org.switchboard.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedDayTests {

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

	@ParameterizedTest
	@CsvSource({ "today, 2026-11-25", "Tomorrow!, 2026-11-26", "wednesday, 2026-11-25", "Wed., 2026-11-25",
			"thurs, 2026-11-26", "TUESDAY, 2026-12-01", "2026-12-03, 2026-12-03", "2020-01-01, 2020-01-01",
			"12/3, 2026-12-03", "12/03:, 2026-12-03", "11/25, 2026-11-25", "11/24, 2027-11-24",
			"11/24/2026, 2026-11-24", "1/7, 2027-01-07" })
	void readsDays(String word, LocalDate day) {
		assertThat(new NamedDay(word).on(WEDNESDAY, WEDNESDAY)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "w", "we", "Wensday", "someday", "2026-02-30", "13/1", "2/30", "0/1", "2/29",
			"12/3/26", "99/99/9999", "12", "\uD83D\uDE00" })
	void readsNothingElse(String word) {
		assertThat(new NamedDay(word).on(WEDNESDAY, WEDNESDAY)).isEmpty();
	}

	@Test
	void isNotBeforeTheEarliestThatMayBeMeant() {
		assertThat(new NamedDay("Wednesday").on(WEDNESDAY, WEDNESDAY.plusDays(1))).contains(WEDNESDAY.plusDays(7));
		assertThat(new NamedDay("11/25").on(WEDNESDAY, WEDNESDAY.plusDays(1))).contains(WEDNESDAY.plusYears(1));
		assertThat(new NamedDay("today").on(WEDNESDAY, WEDNESDAY.plusDays(1))).contains(WEDNESDAY);
	}

}

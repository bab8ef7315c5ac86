package org.switchboard.wording;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

	@ParameterizedTest
	@CsvSource({ "2026-12-04, Dec 4, 'Friday, December 4'", "2027-01-04, 'Jan 4, 2027', 'Monday, January 4, 2027'" })
	void daysHaveAYearUnlessItIsTodays(LocalDate day, String brief, String full) {
		assertThat(Formats.day(day, TODAY)).isEqualTo(brief);
		assertThat(Formats.weekday(day, TODAY)).isEqualTo(full);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-11-29, Nov 23–29", "2026-11-30, 2026-12-06, Nov 30 – Dec 6" })
	void rangesNameAMonthOnce(LocalDate first, LocalDate last, String shown) {
		assertThat(Formats.days(first, last)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "00:05, 12:05 AM", "08:00, 8:00 AM", "12:00, 12:00 PM", "20:30, 8:30 PM" })
	void timesHaveTwelveHours(LocalTime time, String shown) {
		assertThat(Formats.time(time)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "PT40S, 40 sec", "PT59M59S, 59 min", "PT1H, 1 hr", "PT1H5M, 1 hr 5 min", "PT54H32M, 54 hr 32 min" })
	void durationsHaveHoursAndMinutes(Duration duration, String shown) {
		assertThat(Formats.duration(duration)).isEqualTo(shown);
	}

	@Test
	void percentagesHaveNoSpace() {
		assertThat(Formats.percent(90)).isEqualTo("90%");
	}

}

package org.switchboard.home;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnDayTests {

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

	@ParameterizedTest
	@CsvSource({ "until Monday, 2026-11-30", "Monday, 2026-11-30", "until  MONDAY., 2026-11-30", "mon, 2026-11-30",
			"till thurs, 2026-11-26", "until Wednesday, 2026-12-02", "tomorrow, 2026-11-26",
			"until tomorrow!, 2026-11-26", "2026-11-30, 2026-11-30", "until 2020-01-01, 2020-01-01",
			"today, 2026-11-25" })
	void readsReturnDay(String words, LocalDate day) {
		assertThat(new ReturnDay(words).isAboutAbsence()).isTrue();
		assertThat(new ReturnDay(words).day(WEDNESDAY)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "until", "until Mnoday", "until 2026-02-30", "until 30 November", "until next Monday",
			"mo", "sick" })
	void recognizesUnclearDay(String words) {
		assertThat(new ReturnDay(words).isAboutAbsence()).isTrue();
		assertThat(new ReturnDay(words).day(WEDNESDAY)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "game bus is late", "team has no bus", "untilled field" })
	void leavesRequestsAlone(String words) {
		assertThat(new ReturnDay(words).isAboutAbsence()).isFalse();
	}

}

package org.switchboard.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DaysOffTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

	private static final DaysOff SOME = new DaysOff(Set.of(DAY.plusDays(1)),
			Map.of(DAY, LocalTime.of(12, 0), DAY.plusDays(2), LocalTime.of(15, 0)));

	@Test
	void areAllThatEitherHasAndTheEarliestEndOfBoth() {
		DaysOff others = new DaysOff(Set.of(DAY.plusDays(3)),
				Map.of(DAY, LocalTime.of(11, 30), DAY.plusDays(2), LocalTime.of(15, 30)));
		DaysOff both = new DaysOff(Set.of(DAY.plusDays(1), DAY.plusDays(3)),
				Map.of(DAY, LocalTime.of(11, 30), DAY.plusDays(2), LocalTime.of(15, 0)));
		assertThat(SOME.and(others)).isEqualTo(both);
		assertThat(others.and(SOME)).isEqualTo(both);
		assertThat(SOME.and(DaysOff.NONE)).isEqualTo(SOME);
	}

}

package org.switchboard.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuarterTests {

	@Test
	void consistsOfTheWeeksThatEndInIt() {
		Quarter quarter = Quarter.of(LocalDate.of(2026, 11, 29));
		assertThat(quarter).isEqualTo(new Quarter(2026, 4)).hasToString("Quarter[year=2026, number=4]");
		assertThat(quarter.name()).isEqualTo("October to December 2026");
		assertThat(quarter.weeks()).isEqualTo(new Weeks(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 12, 21)));
		assertThat(quarter.end()).isEqualTo(LocalDate.of(2026, 12, 28));
	}

	@Test
	void coversEachWeekOnce() {
		List<LocalDate> mondays = Stream.iterate(new Quarter(2020, 1), (quarter) -> Quarter.of(quarter.end()))
			.limit(80)
			.flatMap((quarter) -> quarter.weeks().mondays().stream())
			.toList();
		LocalDate first = mondays.get(0);
		assertThat(mondays)
			.isEqualTo(Stream.iterate(first, (monday) -> monday.plusWeeks(1)).limit(mondays.size()).toList());
		assertThat(mondays).allSatisfy((monday) -> assertThat(Quarter.of(monday).weeks().mondays()).contains(monday));
	}

	@Test
	void parsesItsOwnId() {
		assertThat(Quarter.ofId(new Quarter(2031, 2).id())).contains(new Quarter(2031, 2));
		assertThat(Stream.of("", "2031-q5", "2031-Q1", "20311-q1").map(Quarter::ofId))
			.allMatch((none) -> none.isEmpty());
	}

}

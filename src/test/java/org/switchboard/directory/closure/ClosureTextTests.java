package org.switchboard.directory.closure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.directory.closure.ClosureCommand.ToDeclare;
import org.switchboard.directory.closure.ClosureCommand.ToSee;
import org.switchboard.directory.closure.ClosureCommand.ToTakeBack;
import org.switchboard.directory.closure.ClosureCommand.Unclear;

import static org.assertj.core.api.Assertions.assertThat;

class ClosureTextTests {

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

	private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

	@ParameterizedTest
	@ValueSource(strings = { "tomorrow \"snow\"", " Tomorrow snow ", "tomorrow \u201Csnow\u201D",
			"tomorrow \u2018snow\u2019", "tomorrow 'snow'", "tomorrow \u201Esnow\u201C", "tomorrow \u00ABsnow\u00BB",
			"tomorrow: snow", "tomorrow, snow", "tomorrow - snow", "tomorrow \u2014 \"snow\"", "on Thursday snow",
			"thurs \"snow\"", "12/3 snow", "2026-12-03\n\"snow\"", "tomorrow until tomorrow snow",
			"2026-12-03 until Thursday \" snow \"" })
	void readsDayAndReason(String text) {
		assertThat(read(text)).isEqualTo(new ToDeclare(THURSDAY, THURSDAY, Optional.empty(), "snow"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "until", "till", "through", "UNTIL" })
	void readsDays(String until) {
		assertThat(read("2026-12-03 " + until + " 2026-12-04 \"no power\""))
			.isEqualTo(new ToDeclare(THURSDAY, THURSDAY.plusDays(1), Optional.empty(), "no power"));
		assertThat(read("Thursday " + until + " Tuesday \"no power\""))
			.isEqualTo(new ToDeclare(THURSDAY, THURSDAY.plusDays(5), Optional.empty(), "no power"));
	}

	@ParameterizedTest
	@CsvSource({ "from 12:00, 12:00", "from noon, 12:00", "at 9:05, 09:05", "FROM 1:30 pm, 13:30", "from 1:30pm, 13:30",
			"from 2PM, 14:00", "from 2 p.m., 14:00", "from 12 am, 00:00", "from 12:15 pm, 12:15",
			"from 13:30:, 13:30" })
	void readsTimeBeforeReason(String end, LocalTime time) {
		ToDeclare early = new ToDeclare(WEDNESDAY, WEDNESDAY, Optional.of(time), "ice");
		assertThat(read("today " + end + " \"ice\"")).isEqualTo(early);
		assertThat(read("today " + end + " ice")).isEqualTo(early);
	}

	@ParameterizedTest
	@ValueSource(strings = { "today \"ice\" from 12:00", "today ice from noon", "today ice at 12 pm" })
	void readsTimeAfterReason(String text) {
		assertThat(read(text)).isEqualTo(new ToDeclare(WEDNESDAY, WEDNESDAY, Optional.of(LocalTime.NOON), "ice"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			today at some schools no heat | at some schools no heat
			today "from all I hear, snow" | from all I hear, snow
			today teachers' day           | teachers' day
			today "snow" and "ice         | "snow" and "ice
			today <!channel> & all        | <!channel> & all
			today ❄️                      | ❄️
			""")
	void keepsReasonAsTyped(String text, String reason) {
		assertThat(read(text)).isEqualTo(new ToDeclare(WEDNESDAY, WEDNESDAY, Optional.empty(), reason));
	}

	@Test
	void cutsLongReasons() {
		assertThat(((ToDeclare) read("today " + "\uD83D\uDE00".repeat(2500))).reason()).endsWith("\uD83D\uDE00…")
			.hasSizeBetween(98, 100);
		assertThat(((ToDeclare) read("today \"" + "z".repeat(100) + "\"")).reason()).isEqualTo("z".repeat(100));
	}

	@ParameterizedTest
	@CsvSource({ "cancel tomorrow, 2026-12-03, 2026-12-03", "CANCEL 12/3 until 12/4, 2026-12-03, 2026-12-04",
			"cancel Thursday \"snow\", 2026-12-03, 2026-12-03" })
	void readsCancellation(String text, LocalDate from, LocalDate until) {
		assertThat(read(text)).isEqualTo(new ToTakeBack(from, until));
	}

	@ParameterizedTest
	@ValueSource(strings = { "snow", "\"tomorrow\" snow", "tomorrow until Fridya snow", "someday", "\uD83D\uDE00",
			"<!channel>", "2026-02-30 snow", "cancelled tomorrow" })
	void asksForDay(String text) {
		assertThat(read(text)).isEqualTo(new Unclear(ClosureWords.WHICH_DAY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "today", "tomorrow \"\"", "tomorrow \" \"", "today from 12:00", "today -",
			"tomorrow until Friday" })
	void asksForReason(String text) {
		assertThat(read(text)).isEqualTo(new Unclear(ClosureWords.WHY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "today from", "today from 25:00 ice", "today from 12 ice", "today from 13 pm ice",
			"today from 0:30 am ice", "today from 12:60 \"ice\"", "today from then on ice", "today ice from 24:00" })
	void asksForTime(String text) {
		assertThat(read(text)).isEqualTo(new Unclear(ClosureWords.WHICH_TIME));
	}

	@ParameterizedTest
	@ValueSource(strings = { "today until", "today from 12:00 until 14:00", "today from 12:00 until Friday ice" })
	void asksForLastDay(String text) {
		assertThat(read(text)).isEqualTo(new Unclear(ClosureWords.UNTIL_WHEN));
	}

	@Test
	void asksWhichDayToCancel() {
		assertThat(read("cancel")).isEqualTo(new Unclear(ClosureWords.WHICH_TO_TAKE_BACK));
		assertThat(read("cancel snow")).isEqualTo(new Unclear(ClosureWords.WHICH_TO_TAKE_BACK));
	}

	@Test
	void listsClosuresWithoutArguments() {
		assertThat(read("")).isEqualTo(new ToSee());
		assertThat(read(" \n")).isEqualTo(new ToSee());
	}

	private static ClosureCommand read(String text) {
		return new ClosureText(text, WEDNESDAY).command();
	}

}

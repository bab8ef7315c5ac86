package org.switchboard.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import org.switchboard.yaml.Mistake;
import org.switchboard.yaml.Mistakes;

import static org.assertj.core.api.Assertions.assertThat;

class ImportedHolidaysTests {

	private static final String CALENDAR = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//Riverbend//Holidays//EN
			BEGIN:VEVENT
			UID:1
			DTSTART;VALUE=DATE:20261126
			DTEND;VALUE=DATE:20261128
			SUMMARY:Thanksgiving: no school\\, offices
			  closed 🦃
			END:VEVENT
			BEGIN:VEVENT
			UID:2
			DTSTART;VALUE=DATE:20240619
			RRULE:FREQ=YEARLY
			EXDATE;VALUE=DATE:20270619
			SUMMARY:Juneteenth
			END:VEVENT
			BEGIN:VEVENT
			UID:3
			DTSTART;TZID=America/New_York:20261201T090000
			DTEND;TZID=America/New_York:20261201T100000
			SUMMARY:Board meeting
			END:VEVENT
			BEGIN:VEVENT
			UID:4
			DTSTART;VALUE=DATE:20261207
			STATUS:CANCELLED
			SUMMARY:Not any more
			END:VEVENT
			BEGIN:VEVENT
			UID:5
			DTSTART;VALUE=DATE:20261223
			DURATION:P1W
			SUMMARY:Winter break
			END:VEVENT
			END:VCALENDAR
			""";

	@Test
	void readsAllDayEvents() {
		assertThat(ImportedHolidays.read(CALENDAR, Assertions::fail))
			.contains(day("2026-11-26"), day("2026-11-27"), day("2026-06-19"), day("2028-06-19"), day("2026-12-23"),
					day("2026-12-29"))
			.doesNotContain(day("2026-11-25"), day("2026-11-28"), day("2027-06-19"), day("2026-12-01"),
					day("2026-12-07"), day("2026-12-30"));
	}

	@Test
	void readsCalendarWithDistrictFile() throws IOException {
		String yaml = ImportedHolidays.append(small(), CALENDAR.replace("\n", "\r\n"));
		Mistakes mistakes = new Mistakes();
		Directory directory = read(yaml, mistakes).orElseThrow();
		Instant wednesday = LocalDateTime.parse("2026-11-25T12:00").atZone(directory.zone()).toInstant();
		assertThat(directory.timeOf("it").plus(wednesday, Duration.ofHours(24)).atZone(directory.zone()).toLocalDate())
			.isEqualTo(day("2026-11-28"));
		assertThat(directory.businessDays().after(wednesday, 1).atZone(directory.zone()).toLocalDate())
			.isEqualTo(day("2026-11-30"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html>Sign in</html>", "", "BEGIN:VCALENDAR\nEND:VCALENDAR" })
	void reportsCalendarWithoutHolidays(String calendar) throws IOException {
		Mistakes mistakes = new Mistakes();
		assertThat(read(ImportedHolidays.append(small(), calendar), mistakes)).isEmpty();
		assertThat(mistakes.list()).extracting(Mistake::sentence)
			.allMatch((text) -> text.contains("imported-holidays") || text.contains("iCalendar"))
			.hasSize(1);
	}

	@Test
	@Timeout(10)
	void refusesRulesThatTakeForever() {
		assertThat(refused(1, "RRULE:FREQ=DAILY\nEXRULE:FREQ=DAILY")).singleElement(InstanceOfAssertFactories.STRING)
			.contains("EXRULE");
		assertThat(refused(1000, "RRULE:FREQ=DAILY\nDURATION:P365D")).singleElement(InstanceOfAssertFactories.STRING)
			.contains("more than 500 events that repeat");
		assertThat(refused(500, "RRULE:FREQ=DAILY\nDURATION:P365D")).singleElement(InstanceOfAssertFactories.STRING)
			.contains("too many days off");
		assertThat(refused(5000, "RDATE;VALUE=DATE:20270101,20280101\nDURATION:P365D"))
			.singleElement(InstanceOfAssertFactories.STRING)
			.contains("too many days off");
		assertThat(refused(500, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))
			.singleElement(InstanceOfAssertFactories.STRING)
			.contains("no all-day events");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FREQ=WEEKLY;BYMONTH=13", "FREQ=DAILY;BYMONTH=-1", "FREQ=YEARLY;BYMONTH=0",
			"FREQ=MONTHLY;BYMONTHDAY=99", "FREQ=YEARLY;BYWEEKNO=99", "FREQ=YEARLY;BYYEARDAY=999",
			"FREQ=MONTHLY;BYSETPOS=0", "FREQ=MONTHLY;BYDAY=99MO", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1",
			"FREQ=DAILY;COUNT=-1", "FREQ=HOURLY;BYHOUR=25", "FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=999999999",
			"FREQ=DAILY;INTERVAL=366", "FREQ=DAILY;INTERVAL=366;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;INTERVAL=366",
			"FREQ=WEEKLY;INTERVAL=366" })
	void readsOrRefusesQuickly(String rule) {
		String event = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261126\nRRULE:" + rule + "\nEND:VEVENT\n";
		List<String> sentences = new ArrayList<>();
		long begin = System.nanoTime();
		Set<LocalDate> days = ImportedHolidays.read("BEGIN:VCALENDAR\n" + event.repeat(500) + "END:VCALENDAR\n",
				sentences::add);
		assertThat(days.isEmpty()).isEqualTo(!sentences.isEmpty());
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
	}

	private static List<String> refused(int events, String lines) {
		String event = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261126\n" + lines + "\nEND:VEVENT\n";
		List<String> sentences = new ArrayList<>();
		assertThat(
				ImportedHolidays.read("BEGIN:VCALENDAR\n" + event.repeat(events) + "END:VCALENDAR\n", sentences::add))
			.isEmpty();
		return sentences;
	}

	private static Optional<Directory> read(String yaml, Mistakes mistakes) {
		return DistrictFile.read(yaml, (email) -> Optional.of("UBO"), mistakes);
	}

	private static String small() throws IOException {
		return new ClassPathResource("small.yml", ImportedHolidaysTests.class)
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}

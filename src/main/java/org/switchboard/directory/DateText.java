package org.switchboard.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads dates. */
final class DateText {

	private DateText() {
	}

	static Optional<LocalDate> read(YamlMap entry, YamlText day) {
		try {
			return Optional.of(LocalDate.parse(day.text()));
		}
		catch (DateTimeParseException ex) {
			entry.wrong(day.line(), "has " + day.quoted() + ", which is no date; write it like 2031-09-30");
			return Optional.empty();
		}
	}

	static Optional<Days> readSpan(YamlMap entry) {
		Optional<LocalDate> from = entry.need("from").flatMap((day) -> read(entry, day));
		Optional<LocalDate> until = entry.need("until").flatMap((day) -> read(entry, day));
		if (from.isEmpty() || until.isEmpty()) {
			return Optional.empty();
		}
		if (until.get().isBefore(from.get())) {
			entry.wrong("ends on " + until.get() + ", before it begins on " + from.get());
		}
		return Optional.of(new Days(from.get(), until.get()));
	}

	/**
	 * A range of days.
	 *
	 * @param from the first day
	 * @param until the last day
	 */
	record Days(LocalDate from, LocalDate until) {
	}

}

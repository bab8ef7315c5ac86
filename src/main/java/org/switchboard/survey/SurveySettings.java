package org.switchboard.survey;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads the numbers, durations and texts of a survey file. */
final class SurveySettings {

	private static final Pattern TIME = Pattern.compile("(?:([0-9]{1,3})d)?\\s*(?:([0-9]{1,4})h)?");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

	private SurveySettings() {
	}

	static int number(YamlMap entry, String key, int least, int most, int otherwise) {
		return entry.find(key)
			.flatMap((written) -> number(entry, written, written.text(),
					"has " + key + " " + written.quoted() + "; it is " + least + " to " + most, least, most))
			.orElse(otherwise);
	}

	static int percentage(YamlMap entry, String key, int otherwise) {
		return entry.find(key)
			.flatMap((written) -> number(entry, written, written.text().replaceFirst("%$", ""),
					"has " + key + " " + written.quoted() + "; it is 1% to 100%", 1, 100))
			.orElse(otherwise);
	}

	private static Optional<Integer> number(YamlMap entry, YamlText written, String digits, String mistake, int least,
			int most) {
		Optional<Integer> number = Optional.of(digits)
			.filter((text) -> NUMBER.matcher(text).matches())
			.map(Integer::parseInt)
			.filter((known) -> known >= least && known <= most);
		if (number.isEmpty()) {
			entry.wrong(written.line(), mistake);
		}
		return number;
	}

	// a day has 24 hours
	static Optional<Duration> time(YamlMap entry, YamlText written, Duration longest) {
		Matcher matcher = TIME.matcher(written.text());
		Duration time = matcher.matches()
				? units(matcher, 1, Duration.ofDays(1)).plus(units(matcher, 2, Duration.ofHours(1))) : Duration.ZERO;
		if (time.isZero() || time.compareTo(longest) > 0) {
			entry.wrong(written.line(), "has " + written.quoted() + (time.isZero()
					? ", which is no time; write it like 5d, 12h or 1d 12h" : "; it is at most " + words(longest)));
			return Optional.empty();
		}
		return Optional.of(time);
	}

	private static Duration units(Matcher matcher, int group, Duration unit) {
		return Optional.ofNullable(matcher.group(group))
			.map((digits) -> unit.multipliedBy(Integer.parseInt(digits)))
			.orElse(Duration.ZERO);
	}

	// in the file's own notation
	static String words(Duration time) {
		String hours = (time.toHoursPart() > 0) ? time.toHoursPart() + "h" : "";
		return ((time.toDays() > 0) ? time.toDays() + "d " + hours : hours).strip();
	}

	static String text(YamlMap entry, String key, int most) {
		Optional<YamlText> text = entry.need(key);
		text.ifPresent((written) -> checkLength(entry, key, written, most));
		return text.map(YamlText::text).orElse("");
	}

	static void checkLength(YamlMap entry, String key, YamlText written, int most) {
		int length = written.text().length();
		if (length > most) {
			entry.wrong(written.line(),
					"has " + length + " characters as \"" + key + "\", but there is room for " + most);
		}
	}

}

package org.switchboard.directory;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads the retention periods. Optional. */
final class RetentionSection {

	private static final Pattern SYNTAX = Pattern.compile("([1-9][0-9]{0,4}) (day|month|year)s?");

	/** Followers may need a closed request for that long. */
	private static final int SHORTEST_DAYS = 30;

	private RetentionSection() {
	}

	static Retention read(YamlMap root) {
		Retention otherwise = Retention.DEFAULT;
		return root.map("retention", "\"retention\"").map((map) -> {
			map.knows("requests", "conversations", "audit", "survey-results");
			return new Retention(period(map, "requests", otherwise.requests()),
					period(map, "conversations", otherwise.conversations()), period(map, "audit", otherwise.audit()),
					period(map, "survey-results", otherwise.surveyResults()));
		}).orElse(otherwise);
	}

	private static Period period(YamlMap map, String key, Period otherwise) {
		Optional<YamlText> written = map.find(key);
		if (written.isEmpty()) {
			return otherwise;
		}
		Matcher matcher = SYNTAX.matcher(written.get().text());
		if (!matcher.matches()) {
			map.wrong(written.get().line(), "has " + written.get().quoted() + " for \"" + key
					+ "\"; write it like 90 days, 18 months or 4 years");
			return otherwise;
		}
		int number = Integer.parseInt(matcher.group(1));
		Period period = switch (matcher.group(2)) {
			case "day" -> Period.ofDays(number);
			case "month" -> Period.ofMonths(number);
			default -> Period.ofYears(number);
		};
		if (matcher.group(2).equals("day") && number < SHORTEST_DAYS) {
			map.wrong(written.get().line(), "keeps \"" + key + "\" for " + written.get().quoted()
					+ ", but the shortest time is " + SHORTEST_DAYS + " days");
		}
		return period;
	}

}

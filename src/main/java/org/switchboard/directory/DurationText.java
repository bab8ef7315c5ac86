package org.switchboard.directory;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads durations. They can't be given in days, whose length depends on whose business
 * hours apply.
 */
final class DurationText {

	private static final Pattern SYNTAX = Pattern.compile("(?:([0-9]{1,4})h)?\\s*(?:([0-9]{1,4})m)?");

	private DurationText() {
	}

	static Optional<Duration> read(YamlMap entry, YamlText written) {
		Matcher matcher = SYNTAX.matcher(written.text());
		Duration time = matcher.matches()
				? number(matcher, 1, Duration.ofHours(1)).plus(number(matcher, 2, Duration.ofMinutes(1)))
				: Duration.ZERO;
		if (time.isZero()) {
			entry.wrong(written.line(),
					"has " + written.quoted() + ", which is no time; write it like 30m, 4h or 1h 30m");
		}
		return Optional.of(time).filter((known) -> !known.isZero());
	}

	private static Duration number(Matcher matcher, int group, Duration unit) {
		return Optional.ofNullable(matcher.group(group))
			.map((digits) -> unit.multipliedBy(Integer.parseInt(digits)))
			.orElse(Duration.ZERO);
	}

}

package org.switchboard.directory.closure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.slack.SlackText;

/** Reads {@code tomorrow until Friday from 12:00 "no power"}. Pure. */
final class ClosureText {

	private static final int LONGEST_REASON = 100;

	private static final Pattern TAKE_BACK = Pattern.compile("(?i)cancel(?:\\s+|\\z)");

	private static final Pattern END_FIRST = Pattern
		.compile("(?i)(?:from|at)\\s+(?<time>" + ClockTime.SYNTAX + ")(?:[,:.]?\\s+(?<reason>.*))?");

	private static final Pattern END_LAST = Pattern
		.compile("(?i)(?<reason>.+?) (?:from|at) (?<time>" + ClockTime.SYNTAX + ")[.!]?");

	private static final Pattern QUOTED = Pattern.compile("[\"'\\p{Pi}\\p{Pf}\\u201E\\u201A](.*)[\"'\\p{Pi}\\p{Pf}]");

	private final String text;

	private final LocalDate today;

	ClosureText(String text, LocalDate today) {
		this.text = SlackText.oneLine(text);
		this.today = today;
	}

	ClosureCommand command() {
		if (this.text.isEmpty()) {
			return new ClosureCommand.ToSee();
		}
		Matcher takeBack = TAKE_BACK.matcher(this.text);
		if (takeBack.lookingAt()) {
			return NamedDays.read(this.text.substring(takeBack.end()), this.today)
				.<ClosureCommand>map((days) -> new ClosureCommand.ToTakeBack(days.from(), days.until()))
				.orElse(new ClosureCommand.Unclear(ClosureWords.WHICH_TO_TAKE_BACK));
		}
		return NamedDays.read(this.text, this.today)
			.map(ClosureText::declare)
			.orElse(new ClosureCommand.Unclear(ClosureWords.WHICH_DAY));
	}

	private static ClosureCommand declare(NamedDays days) {
		Matcher first = END_FIRST.matcher(days.rest());
		Matcher last = END_LAST.matcher(days.rest());
		if (!first.matches() && !last.matches()) {
			return declare(days, Optional.empty(), days.rest());
		}
		Matcher found = first.matches() ? first : last;
		return ClockTime.read(found.group("time"))
			.map((end) -> declare(days, Optional.of(end), Optional.ofNullable(found.group("reason")).orElse("")))
			.orElse(new ClosureCommand.Unclear(ClosureWords.WHICH_TIME));
	}

	private static ClosureCommand declare(NamedDays days, Optional<LocalTime> end, String words) {
		String first = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
		if (first.equals("from")) {
			return new ClosureCommand.Unclear(ClosureWords.WHICH_TIME);
		}
		if (NamedDays.UNTIL.contains(first)) {
			return new ClosureCommand.Unclear(ClosureWords.UNTIL_WHEN);
		}
		String reason = reason(words);
		return reason.isEmpty() ? new ClosureCommand.Unclear(ClosureWords.WHY)
				: new ClosureCommand.ToDeclare(days.from(), days.until(), end, reason);
	}

	private static String reason(String words) {
		String reason = words.replaceFirst("\\A[-\\u2013\\u2014:,]\\s*", "");
		Matcher quoted = QUOTED.matcher(reason);
		return SlackText.cut((quoted.matches() ? quoted.group(1) : reason).strip(), LONGEST_REASON);
	}

}

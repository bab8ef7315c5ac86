package org.switchboard.directory.closure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.switchboard.directory.Closure;
import org.switchboard.directory.ClosureOutcome;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.wording.Formats;

/** What administrators read about closures. */
final class ClosureWords {

	static final String PURPOSE = "closes the district on short notice: `closure tomorrow \"snow\"`; alone, it lists "
			+ "upcoming closures";

	static final String HOW = "Use `/switchboard closure tomorrow \"snow\"`, "
			+ "`/switchboard closure 12/3 until 12/4 \"no power\"`, or `/switchboard closure today from 12:00 \"ice\"` if "
			+ "everyone goes home early.";

	static final String NONE = "No closures are scheduled. " + HOW;

	static final String TAKE_BACK = "Undo";

	static final String WHICH_DAY = "Which day? " + HOW + " Nothing was changed.";

	static final String WHICH_TIME = "Starting when? Example: `from 12:00` or `from 1:30 pm`. "
			+ "Nothing was changed.";

	static final String UNTIL_WHEN = "Until what day? A closure includes its last day. Example: "
			+ "`today until Friday`. Nothing was changed.";

	static final String WHY = "Why? " + HOW + " Nothing was changed.";

	static final String WHICH_TO_TAKE_BACK = "Which day? Example: `/switchboard closure cancel tomorrow` or "
			+ "`/switchboard closure cancel 12/3 until 12/4`. Nothing was changed.";

	private static final String DISTRICT_FILE = "in the `calendar` of the district file, then run `/switchboard reload`";

	private ClosureWords() {
	}

	// for the audit trail
	static String days(LocalDate from, LocalDate until) {
		return from.equals(until) ? from.toString() : from + " " + until;
	}

	static String outcome(ClosureOutcome outcome, LocalDate today) {
		if (outcome instanceof ClosureOutcome.Declared declared) {
			return "*" + closed(declared.closures(), today) + "*: " + reason(declared.closures())
					+ ". Due times skip it." + (declared.instead() ? " This replaces the earlier closure." : "")
					+ " Undo: `/switchboard closure cancel " + named(declared.closures()) + "`.";
		}
		if (outcome instanceof ClosureOutcome.DeclaredBefore before) {
			return closed(before.closures(), today) + " already, set by " + by(before.closures()) + ": "
					+ reason(before.closures()) + ". Nothing was changed.";
		}
		if (outcome instanceof ClosureOutcome.TakenBack taken) {
			return "Closure canceled: " + days(taken.closures(), today) + ".";
		}
		return refused((ClosureOutcome.Refused) outcome);
	}

	private static String refused(ClosureOutcome.Refused refused) {
		return switch (refused) {
			case PAST -> "That day is over. Closures can start today or later.";
			case BACKWARDS -> "That ends before it starts. Give a later last day.";
			case FAR_AHEAD -> "That's more than a year away. Put it " + DISTRICT_FILE + ".";
			case DAY_OFF -> "That day is already a weekend or holiday.";
			case ENDED_BEFORE -> "The office is already closed by then.";
			case NOT_BEGUN -> "The office isn't open yet at that time. Leave the time out to close all day, or use "
					+ "`from 13:30` or `from 1:30 pm`.";
			case NOT_DECLARED -> "No closure is scheduled for that day. See `/switchboard closure`.";
			case OVERTAKEN -> "Someone else just changed a closure on that day. " + "See `/switchboard closure`.";
		} + " Nothing was changed.";
	}

	static String line(List<Closure> together, LocalDate today, ZoneId zone) {
		return "*" + closed(together, today) + "*: " + reason(together) + "\n" + by(together) + ", "
				+ SlackDate.of(together.get(0).at(), zone);
	}

	static String more(int days) {
		return "… and " + days + " more later.";
	}

	private static String closed(List<Closure> together, LocalDate today) {
		return together.get(0)
			.from()
			.map((end) -> "Early closing at " + Formats.time(end) + " on ")
			.orElse("Closed on ") + days(together, today);
	}

	private static String days(List<Closure> closures, LocalDate today) {
		if (closures.size() < 3) {
			return closures.stream().map((one) -> day(one, today)).collect(Collectors.joining(" and "));
		}
		return closures.size() + " days, " + day(closures.get(0), today) + " until "
				+ day(closures.get(closures.size() - 1), today);
	}

	private static String day(Closure closure, LocalDate today) {
		return Formats.weekday(closure.date(), today);
	}

	private static String named(List<Closure> closures) {
		LocalDate first = closures.get(0).date();
		LocalDate last = closures.get(closures.size() - 1).date();
		return first + (last.equals(first) ? "" : " until " + last);
	}

	private static String reason(List<Closure> together) {
		return SlackText.escape(together.get(0).reason());
	}

	private static String by(List<Closure> together) {
		return "<@" + together.get(0).by() + ">";
	}

}

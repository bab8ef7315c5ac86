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

	static final String PURPOSE = "closes the district at short notice, such as `closure tomorrow \"snow\"`; alone, it shows "
			+ "what is declared";

	static final String HOW = "Say `/switchboard closure tomorrow \"snow\"`, "
			+ "`/switchboard closure 12/3 until 12/4 \"no power\"`, or `/switchboard closure today from 12:00 \"ice\"` if "
			+ "everybody goes home early.";

	static final String NONE = "No closure is declared for today or later. " + HOW;

	static final String TAKE_BACK = "Take back";

	static final String WHICH_DAY = "Which day? " + HOW + " Nothing was changed.";

	static final String WHICH_TIME = "From what time on? Write it like `from 12:00` or `from 1:30 pm`. "
			+ "Nothing was changed.";

	static final String UNTIL_WHEN = "Until what day? A closure lasts to the end of its last day: write "
			+ "`today until Friday`. Nothing was changed.";

	static final String WHY = "Why? " + HOW + " Nothing was changed.";

	static final String WHICH_TO_TAKE_BACK = "Which day? Say `/switchboard closure cancel tomorrow` or "
			+ "`/switchboard closure cancel 12/3 until 12/4`. Nothing was changed.";

	private static final String DISTRICT_FILE = "into the `calendar` of the district file, and say `/switchboard reload`";

	private ClosureWords() {
	}

	// for the audit trail
	static String days(LocalDate from, LocalDate until) {
		return from.equals(until) ? from.toString() : from + " " + until;
	}

	static String outcome(ClosureOutcome outcome, LocalDate today) {
		if (outcome instanceof ClosureOutcome.Declared declared) {
			return "*" + closed(declared.closures(), today) + "*: " + reason(declared.closures())
					+ ". What is due is counted without that time."
					+ (declared.instead() ? " That is instead of what was declared before." : "")
					+ " To take it back, say `/switchboard closure cancel " + named(declared.closures()) + "`.";
		}
		if (outcome instanceof ClosureOutcome.DeclaredBefore before) {
			return closed(before.closures(), today) + " already, as " + by(before.closures()) + " declared: "
					+ reason(before.closures()) + ". Nothing was changed.";
		}
		if (outcome instanceof ClosureOutcome.TakenBack taken) {
			return "Taken back: " + days(taken.closures(), today) + ". It is as the district file says again.";
		}
		return refused((ClosureOutcome.Refused) outcome);
	}

	private static String refused(ClosureOutcome.Refused refused) {
		return switch (refused) {
			case PAST -> "That day is over: a closure can begin today at the earliest.";
			case BACKWARDS -> "That ends before it begins: please give a later last day.";
			case FAR_AHEAD -> "That is more than a year ahead: please put it " + DISTRICT_FILE + ".";
			case DAY_OFF -> "Nobody works then anyway: it is a weekend or a holiday.";
			case ENDED_BEFORE -> "Everybody has gone home by then anyway.";
			case NOT_BEGUN -> "Nobody has come by then: leave the time out to close the whole day, or write it like "
					+ "`from 13:30` or `from 1:30 pm`.";
			case NOT_DECLARED -> "No closure is declared for that day. `/switchboard closure` shows those that are.";
			case OVERTAKEN -> "Somebody else has just declared or taken back a closure of that day. "
					+ "`/switchboard closure` shows what holds now.";
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
			.map((end) -> "Everybody goes home at " + Formats.time(end) + " on ")
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

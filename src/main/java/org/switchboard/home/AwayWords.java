package org.switchboard.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.switchboard.directory.Person;
import org.switchboard.slack.SlackText;
import org.switchboard.wording.Formats;

/** The wording of absences. */
final class AwayWords {

	static final String HEADING = "Out of office";

	static final String OFFER = "Your new requests go to your backup while you're out.";

	static final String TITLE = "Out of office";

	static final String SAVE = "Save";

	static final String BACK = "When are you back?";

	static final String SUBSTITUTE = "Who is covering for you?";

	static final String SUBSTITUTE_HINT = "If you choose no one, it's your usual backup. "
			+ "They cover only for teams you're both on.";

	static final String FOR_TEAMS = "Only central office staff and approvers can set an out-of-office date. "
			+ "Nothing was changed.";

	static final String HOW = "Until when? Example: `/request away until Monday`, `/request away until tomorrow` or "
			+ "`/request away 2031-09-30`. Give the day you're back. Nothing was changed.";

	static final String CHOOSE_DAY = "Choose the day you're back.";

	static final String CHOOSE_COLLEAGUE = "Choose someone on one of your teams.";

	static final String TOO_EARLY = "The earliest day you can be back is tomorrow. Choose a later day. "
			+ "Nothing was changed.";

	static final String TOO_LATE = "That's more than a year away. Choose an earlier day. Nothing was changed.";

	private AwayWords() {
	}

	static String away(LocalDate back, LocalDate today) {
		return "Out of office until " + Formats.weekday(back, today);
	}

	// names a chosen substitute, to follow a sentence
	static String standsIn(Optional<Person> substitute) {
		return substitute.map((person) -> " " + SlackText.escape(person.name()) + " is covering for you.").orElse("");
	}

	static String begins(LocalDate back, LocalDate today, Optional<Person> substitute, long open,
			List<Person> covering) {
		return "You're out of office until " + Formats.weekday(back, today) + "." + standsIn(substitute) + open(open)
				+ covering(covering) + " Back early? Use `/request back`.";
	}

	private static String covering(List<Person> people) {
		return people.isEmpty() ? ""
				: " Your team's confidential requests go to " + names(people) + " until then, including open ones.";
	}

	private static String names(List<Person> people) {
		return people.stream().map((person) -> SlackText.escape(person.name())).collect(Collectors.joining(" and "));
	}

	private static String open(long open) {
		if (open == 0) {
			return " No requests are assigned to you.";
		}
		return " " + ((open == 1) ? "One open request is" : open + " open requests are")
				+ " still assigned to you: see `/request mine`. Use *Assign…* on a card to hand off what can't wait.";
	}

	static String ends(Optional<LocalDate> awayByTheFile, LocalDate today, List<Person> covering) {
		return awayByTheFile
			.map((back) -> "The district file says you're out until " + Formats.weekday(back, today)
					+ ". An administrator can change that.")
			.orElse("Welcome back! You'll get new requests again" + handsBack(covering));
	}

	private static String handsBack(List<Person> people) {
		return people.isEmpty() ? "." : ", including your team's confidential ones. " + names(people)
				+ " can now open only those assigned to them.";
	}

}

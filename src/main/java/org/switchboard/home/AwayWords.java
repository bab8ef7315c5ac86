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

	static final String HEADING = "When you are away";

	static final String OFFER = "What is meant for you goes to who stands in for you.";

	static final String TITLE = "I am away";

	static final String SAVE = "Save";

	static final String BACK = "When are you back?";

	static final String SUBSTITUTE = "Who stands in for you?";

	static final String SUBSTITUTE_HINT = "Nobody chosen: who does as a rule. "
			+ "Whoever you choose stands in only in teams that both of you are in.";

	static final String FOR_TEAMS = "Only people who serve in a team of the central office, or approve requests, can say that they are away. "
			+ "Nothing was changed.";

	static final String HOW = "Until when? Write `/request away until Monday`, `/request away until tomorrow` or "
			+ "`/request away 2031-09-30`, with the day on which you are back. Nothing was changed.";

	static final String CHOOSE_DAY = "Please choose the day on which you are back.";

	static final String CHOOSE_COLLEAGUE = "Please choose somebody of your teams.";

	static final String TOO_EARLY = "You can be back tomorrow at the earliest: please give a later day. "
			+ "Nothing was changed.";

	static final String TOO_LATE = "That is more than a year ahead: please give an earlier day. Nothing was changed.";

	private AwayWords() {
	}

	static String away(LocalDate back, LocalDate today) {
		return "Away until " + Formats.weekday(back, today);
	}

	// names a chosen substitute, to follow a sentence
	static String standsIn(Optional<Person> substitute) {
		return substitute.map((person) -> " " + SlackText.escape(person.name()) + " stands in for you.").orElse("");
	}

	static String begins(LocalDate back, LocalDate today, Optional<Person> substitute, long open,
			List<Person> covering) {
		return "You are away until " + Formats.weekday(back, today) + "." + standsIn(substitute) + open(open)
				+ covering(covering) + " If you are back earlier, say `/request back`.";
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
			return " Nothing is on your desk.";
		}
		return " " + ((open == 1) ? "One open request stays" : open + " open requests stay")
				+ " yours: `/request mine` shows them. Give what can't wait to somebody else, with *Assign…* on its card.";
	}

	static String ends(Optional<LocalDate> awayByTheFile, LocalDate today, List<Person> covering) {
		return awayByTheFile
			.map((back) -> "By the district file you are away until " + Formats.weekday(back, today)
					+ " all the same; an administrator can change that.")
			.orElse("Welcome back! You'll get new requests again" + handsBack(covering));
	}

	private static String handsBack(List<Person> people) {
		return people.isEmpty() ? "." : ", including your team's confidential ones. " + names(people)
				+ " can now open only those assigned to them.";
	}

}

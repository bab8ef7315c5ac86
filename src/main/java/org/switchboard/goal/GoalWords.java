package org.switchboard.goal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.switchboard.directory.Directory;
import org.switchboard.directory.DistrictGoal;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.measure.Quarter;
import org.switchboard.slack.SlackText;
import org.switchboard.statistics.Share;
import org.switchboard.wording.Formats;

/**
 * What people read about goals.
 */
final class GoalWords {

	/** The notification text of every message. */
	static final String NOTICE = "A goal of your team";

	static final String SET = "Set a goal…";

	static final String CHANGE = "Change…";

	static final String CHECK_IN = "Check in…";

	static final String DROP = "Drop";

	static final String DROP_TITLE = "Drop this goal?";

	static final String DROP_TEXT = "It is no longer shown, and nobody is reminded of it. "
			+ "Whoever sets it again finds what was said of it.";

	static final String DROP_YES = "Drop it";

	static final String DROP_NO = "Keep it";

	static final String DROPPED = "The goal is dropped. Nobody is reminded of it any more.";

	static final String TITLE = "A goal for the quarter";

	static final String SAVE = "Save";

	static final String TEAM = "Which team?";

	static final String PART = "Which goal of the district is it part of?";

	static final String AIM = "What should get better?";

	static final String HOURS = "Within how many working hours?";

	static final String HOURS_HINT = "For answers and resolutions. Hours in which the team does not work don't count.";

	static final String WHEN = "For when?";

	static final String PERCENT = "For how many of 100?";

	static final String OWNER = "Who sees to it?";

	static final String COACH = "Who helps?";

	static final String COACH_HINT = "Somebody who leads. They see this goal and what is said of it.";

	static final String EVERY = "How often are both reminded to look at it?";

	static final String CHECK_IN_TITLE = "How does it go?";

	static final String OUTLOOK = "How do you see it?";

	static final String WORDS = "What helps, and what is in the way?";

	static final String WORDS_HINT = "Whoever may see the team's figures can read it.";

	static final String THANKS = "Thank you. It is kept with the goal, and whoever works on it is told.";

	static final String NEEDS_HOURS = "Please give the hours, at least 1.";

	static final String NOT_YOURS = "Goals are set by who leads the team, the head of its department and the "
			+ "administrators of Switchboard. Nothing was changed.";

	static final String NOT_YOUR_CHECK_IN = "Who sees to the goal or helps with it, and who may set it, can say how it "
			+ "goes. Nothing was changed.";

	static final String NEEDS_PERCENT = "Please give a number from 1 to 100.";

	static final String NO_LEADER = "Please choose a leader or the head of a department, or nobody.";

	static final String NOT_OF_TEAM = "Please choose somebody of the team you chose.";

	static final String NO_SUCH_CHOICE = "This cannot be chosen any more. Please choose again.";

	static final String GONE = "This goal is not there any more. Nothing was changed.";

	static final String OVER = "The quarter of this goal is over. Nothing was changed.";

	static final String NO_DISTRICT_GOALS = "Goals of teams are part of what the district wants to reach, and the "
			+ "district file names nothing of that yet. An administrator of Switchboard can add it under `goals`.";

	/** How much of a check-in's words lists show. */
	private static final int LONGEST_QUOTE = 400;

	private GoalWords() {
	}

	static String heading(Quarter quarter) {
		return "*Goals for " + quarter.name() + "*";
	}

	static String none(Quarter quarter) {
		return heading(quarter) + "\nNone yet that is yours to see.";
	}

	static String moreToAsk(int count) {
		return "and " + count + " more: ask for one network, department or team, such as `/digest goals Network 1`";
	}

	static String aim(GoalMetric aim) {
		return switch (aim) {
			case FIRST_ANSWER -> "Time to the first answer";
			case RESOLUTION -> "Time until it is resolved";
			case SATISFACTION -> "Satisfied schools";
		};
	}

	static String outlook(Confidence outlook) {
		return switch (outlook) {
			case ON_COURSE -> "On course";
			case AT_RISK -> "At risk";
			case OFF_COURSE -> "Off course";
		};
	}

	static String every(int weeks) {
		return (weeks == 1) ? "Every week" : "Every " + weeks + " weeks";
	}

	static String sentence(Goal goal) {
		String within = " within " + goal.hours() + ((goal.hours() == 1) ? " working hour" : " working hours");
		return switch (goal.aim()) {
			case FIRST_ANSWER -> "first answer" + within + " for " + Formats.percent(goal.percent()) + " of requests";
			case RESOLUTION -> "resolved" + within + ": " + Formats.percent(goal.percent()) + " of requests";
			case SATISFACTION -> "satisfied, or more: " + Formats.percent(goal.percent()) + " of ratings";
		};
	}

	static String goal(Goal goal, Team team) {
		return team.name() + ": " + sentence(goal);
	}

	static String standing(Progress progress) {
		return switch (progress.standing()) {
			case REACHED -> ":large_green_circle: " + soFar(progress);
			case BEHIND -> ":large_orange_circle: " + soFar(progress) + ", behind";
			case TOO_FEW -> ":white_circle: too few yet to say";
		};
	}

	private static String soFar(Progress progress) {
		return "*" + percent(progress.soFar()) + "* so far (n = " + progress.soFar().n() + ")";
	}

	// 89.6% doesn't reach a target of 90%, so don't round up
	static String percent(Share share) {
		return ((share.withheld() == 0) ? "" : 100 * share.of() / share.n() + "–")
				+ Formats.percent(100 * share.most().of() / share.n());
	}

	static String line(Progress progress, ZoneId zone) {
		return standing(progress) + "  ·  " + SlackText.escape(progress.team().name()) + ": "
				+ sentence(progress.goal())
				+ progress.goal()
					.lastCheckIn()
					.map((one) -> "  ·  " + outlook(one.outlook()).toLowerCase(Locale.ROOT) + ", they said on "
							+ Formats.day(LocalDate.ofInstant(one.at(), zone)))
					.orElse("");
	}

	static String section(Quarter quarter, Map<String, List<String>> parts, int more) {
		return heading(quarter) + parts.entrySet()
			.stream()
			.map((part) -> "\n_" + SlackText.escape(part.getKey()) + "_\n" + String.join("\n", part.getValue()))
			.collect(Collectors.joining()) + ((more > 0) ? "\nand " + more + " more: `/digest goals`" : "");
	}

	static String partName(Goal goal, Directory directory) {
		return directory.goal(goal.part()).map(DistrictGoal::name).orElse("Other goals");
	}

	static String inFull(Progress progress, Directory directory) {
		Goal goal = progress.goal();
		String lately = progress.showsLately() ? "; last four weeks " + percent(progress.lately()) : "";
		return "*" + SlackText.escape(progress.team().name()) + "*: " + sentence(goal) + "\n" + standing(progress)
				+ lately + "\nPart of “" + SlackText.escape(partName(goal, directory)) + "”  ·  "
				+ name(directory, goal.owner())
				+ goal.coach().map((coach) -> ", with " + name(directory, coach)).orElse("")
				+ goal.lastCheckIn().map((one) -> "\n" + checkIn(one, directory)).orElse("");
	}

	private static String checkIn(CheckIn checkIn, Directory directory) {
		String said = Formats.day(LocalDate.ofInstant(checkIn.at(), directory.zone())) + ", "
				+ name(directory, checkIn.by()) + ": *" + outlook(checkIn.outlook()) + "*";
		return checkIn.words().isBlank() ? said : said + "\n" + quote(checkIn.words());
	}

	private static String quote(String words) {
		return ">" + SlackText.escape(SlackText.cut(words.strip(), LONGEST_QUOTE)).replace("\n", "\n>");
	}

	static String name(Directory directory, String userId) {
		return directory.person(userId).map(Person::name).map(SlackText::escape).orElse("somebody who left");
	}

	static String saved(Goal goal, Directory directory, Quarter quarter, LocalDate reminder) {
		return team(goal, directory) + ": " + sentence(goal) + ", in " + quarter.name()
				+ ".\nThe first reminder comes on " + Formats.day(reminder) + ". `/digest goals` shows how it goes.";
	}

	static String named(Goal goal, Directory directory, String by) {
		return "*" + name(directory, by) + "* set a goal for " + team(goal, directory) + ": " + sentence(goal) + ".\n"
				+ name(directory, goal.owner()) + " sees to it"
				+ goal.coach().map((coach) -> ", " + name(directory, coach) + " helps").orElse("")
				+ ". `/digest goals` shows how it goes.";
	}

	static String asksOwner(Goal goal, Directory directory) {
		return "*How does it go with this goal?* A word now helps "
				+ goal.coach().map((coach) -> name(directory, coach)).orElse("your team") + " to help you.";
	}

	static String asksCoach(Person owner, Directory directory) {
		return "*Today " + name(directory, owner.userId())
				+ " is asked how it goes with this goal.* Perhaps you have ten minutes for it together.";
	}

	static String checkedIn(CheckIn checkIn, Goal goal, Directory directory) {
		return "*" + name(directory, checkIn.by()) + "* on the goal of " + team(goal, directory) + " (" + sentence(goal)
				+ "): *" + outlook(checkIn.outlook()) + "*";
	}

	private static String team(Goal goal, Directory directory) {
		return SlackText.escape(directory.team(goal.team()).map(Team::name).orElse(goal.team()));
	}

	static String over(Progress progress, Quarter quarter) {
		String outcome = switch (progress.standing()) {
			case REACHED -> "and this goal was reached. Thank you.";
			case BEHIND -> "and this goal was missed. What did you learn?";
			case TOO_FEW -> "and too little happened to say whether this goal was reached.";
		};
		return "*" + quarter.name() + " is over*, " + outcome;
	}

}

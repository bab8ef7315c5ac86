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
	static final String SET = "Set a goal…";

	static final String CHANGE = "Change…";

	static final String CHECK_IN = "Check in…";

	static final String DROP = "Drop";

	static final String DROP_TITLE = "Drop this goal?";

	static final String DROP_TEXT = "It will be hidden and reminders stop. " + "History is kept if you set it again.";

	static final String DROP_YES = "Drop it";

	static final String DROP_NO = "Keep it";

	static final String DROPPED = "Goal dropped. Reminders have stopped.";

	static final String TITLE = "Quarterly goal";

	static final String SAVE = "Save";

	static final String TEAM = "Team";

	static final String PART = "District goal it supports";

	static final String AIM = "What should improve?";

	static final String HOURS = "Within how many business hours?";

	static final String HOURS_HINT = "For responses and resolutions. Only the team's business hours count.";

	static final String WHEN = "Quarter";

	static final String PERCENT = "Target (%)";

	static final String OWNER = "Goal owner";

	static final String COACH = "Coach";

	static final String COACH_HINT = "A leader or department head. They see this goal and its check-ins.";

	static final String EVERY = "How often should we remind you both?";

	static final String CHECK_IN_TITLE = "Goal check-in";

	static final String OUTLOOK = "How is it going?";

	static final String WORDS = "What's helping, and what's in the way?";

	static final String WORDS_HINT = "Anyone who can see the team's figures can read this.";

	static final String THANKS = "Thanks! Saved with the goal. The goal owner and coach have been notified.";

	static final String NEEDS_HOURS = "Enter the hours, at least 1.";

	static final String NOT_YOURS = "Only the team lead, the department head and Switchboard "
			+ "administrators can set goals. Nothing was changed.";

	static final String NOT_YOUR_CHECK_IN = "Only the goal owner, the coach and people who can set the goal can "
			+ "check in. Nothing was changed.";

	static final String NEEDS_PERCENT = "Enter a number from 1 to 100.";

	static final String NO_LEADER = "Choose a leader or department head, or leave it empty.";

	static final String NOT_OF_TEAM = "Choose someone on that team.";

	static final String NO_SUCH_CHOICE = "That's no longer available. Choose again.";

	static final String GONE = "That goal no longer exists. Nothing was changed.";

	static final String OVER = "That goal's quarter is over. Nothing was changed.";

	static final String NO_DISTRICT_GOALS = "Team goals support district goals, and the "
			+ "district file doesn't have any yet. A Switchboard administrator can add them under `goals`.";

	/** How much of a check-in's words lists show. */
	private static final int LONGEST_QUOTE = 400;

	private GoalWords() {
	}

	static String heading(Quarter quarter) {
		return "*Goals for " + quarter.name() + "*";
	}

	static String none(Quarter quarter) {
		return heading(quarter) + "\nNone yet that you can see.";
	}

	static String moreToAsk(int count) {
		return "and " + count + " more. Ask for one network, department or team: `/digest goals Network 1`";
	}

	static String aim(GoalMetric aim) {
		return switch (aim) {
			case FIRST_ANSWER -> "Time to first response";
			case RESOLUTION -> "Time to resolution";
			case SATISFACTION -> "Satisfied schools";
		};
	}

	static String outlook(Confidence outlook) {
		return switch (outlook) {
			case ON_COURSE -> "On track";
			case AT_RISK -> "At risk";
			case OFF_COURSE -> "Off track";
		};
	}

	static String every(int weeks) {
		return (weeks == 1) ? "Every week" : "Every " + weeks + " weeks";
	}

	static String sentence(Goal goal) {
		String within = " within " + goal.hours() + ((goal.hours() == 1) ? " business hour" : " business hours");
		return switch (goal.aim()) {
			case FIRST_ANSWER -> "first response" + within + " for " + Formats.percent(goal.percent()) + " of requests";
			case RESOLUTION -> "resolved" + within + ": " + Formats.percent(goal.percent()) + " of requests";
			case SATISFACTION -> "satisfied or very satisfied: " + Formats.percent(goal.percent()) + " of ratings";
		};
	}

	static String goal(Goal goal, Team team) {
		return team.name() + ": " + sentence(goal);
	}

	static String standing(Progress progress) {
		return switch (progress.standing()) {
			case REACHED -> ":large_green_circle: " + soFar(progress);
			case BEHIND -> ":large_orange_circle: " + soFar(progress) + ", behind goal";
			case TOO_FEW -> ":white_circle: too few requests so far";
		};
	}

	private static String soFar(Progress progress) {
		return "*" + percent(progress.soFar()) + "* so far (" + progress.soFar().n()
				+ (progress.goal().aim().isTime() ? " requests)" : " ratings)");
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
		return directory.person(userId).map(Person::name).map(SlackText::escape).orElse("someone who left");
	}

	static String saved(Goal goal, Directory directory, Quarter quarter, LocalDate reminder) {
		return team(goal, directory) + ": " + sentence(goal) + ", in " + quarter.name() + ".\nFirst reminder: "
				+ Formats.day(reminder) + ". See progress: `/digest goals`";
	}

	static String named(Goal goal, Directory directory, String by) {
		return "*" + name(directory, by) + "* set a goal for " + team(goal, directory) + ": " + sentence(goal) + ".\n"
				+ name(directory, goal.owner()) + " owns it"
				+ goal.coach().map((coach) -> ", " + name(directory, coach) + " coaches").orElse("")
				+ ". See progress: `/digest goals`";
	}

	static String asksOwner(Goal goal, Directory directory) {
		return "*Goal check-in* Let " + goal.coach().map((coach) -> name(directory, coach)).orElse("your team")
				+ " know how it's going.";
	}

	static String asksCoach(Person owner, Directory directory) {
		return "*" + name(directory, owner.userId()) + " has a goal check-in today.* Consider a 10-minute chat.";
	}

	static String checkedIn(CheckIn checkIn, Goal goal, Directory directory) {
		return "*" + name(directory, checkIn.by()) + "* checked in on the goal of " + team(goal, directory) + " ("
				+ sentence(goal) + "): *" + outlook(checkIn.outlook()) + "*";
	}

	private static String team(Goal goal, Directory directory) {
		return SlackText.escape(directory.team(goal.team()).map(Team::name).orElse(goal.team()));
	}

	static String over(Progress progress, Quarter quarter) {
		String outcome = switch (progress.standing()) {
			case REACHED -> "and this goal was met. Thank you!";
			case BEHIND -> "and this goal was missed. What did you learn?";
			case TOO_FEW -> "and there was too little activity to tell whether this goal was met.";
		};
		return "*" + quarter.name() + " is over*, " + outcome;
	}

}

package org.switchboard.goal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.directory.Directory;
import org.switchboard.directory.DistrictGoal;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.measure.Quarter;

/**
 * Checks what is filled in where a goal is set.
 */
final class GoalCheck {

	static final int MOST_HOURS = 999;

	static final int ALL = 100;

	/** How often people are reminded, in weeks. */
	static final List<Integer> EVERY = List.of(1, 2, 4);

	private final GoalForm form;

	private final Directory directory;

	private final GoalRights rights;

	private final Map<GoalField, String> problems = new EnumMap<>(GoalField.class);

	GoalCheck(GoalForm form, GoalRights rights) {
		this.form = form;
		this.directory = rights.directory();
		this.rights = rights;
	}

	// what cannot stay as it is
	Map<GoalField, String> problems() {
		return this.problems;
	}

	// for which quarter it is
	Optional<Quarter> quarter(List<Quarter> quarters) {
		return or(GoalField.QUARTER, Quarter.ofId(this.form.get(GoalField.QUARTER)).filter(quarters::contains), GoalWords.OVER);
	}

	// the goal
	Optional<Goal> goal() {
		Optional<Team> team = team();
		Optional<String> part = or(GoalField.PART, part(), GoalWords.NO_SUCH_CHOICE);
		Optional<GoalMetric> aim = or(GoalField.AIM, GoalMetric.of(this.form.get(GoalField.AIM)), GoalWords.NO_SUCH_CHOICE);
		Optional<Integer> hours = hours(aim);
		Optional<Integer> percent = or(GoalField.PERCENT, this.form.number(GoalField.PERCENT, ALL), GoalWords.NEEDS_PERCENT);
		Optional<String> coach = coach();
		Optional<Integer> every = or(GoalField.EVERY, this.form.number(GoalField.EVERY, ALL).filter(EVERY::contains),
				GoalWords.NO_SUCH_CHOICE);
		return !this.problems.isEmpty() ? Optional.empty()
				: Optional.of(new Goal(team.orElseThrow().id(), aim.orElseThrow(), hours.orElseThrow(),
						percent.orElseThrow(), part.orElseThrow(), this.form.get(GoalField.OWNER), coach,
						every.orElseThrow(), List.of(), false));
	}

	// with its owner, who is one of it
	private Optional<Team> team() {
		Optional<Team> team = this.directory.team(this.form.get(GoalField.TEAM)).filter(this.rights::sets);
		team.ifPresent((known) -> or(GoalField.OWNER, Optional.of(this.form.get(GoalField.OWNER)).filter(known::hasMember),
				GoalWords.NOT_OF_TEAM));
		return or(GoalField.TEAM, team, GoalWords.NOT_YOURS);
	}

	private Optional<String> part() {
		return this.directory.goal(this.form.get(GoalField.PART)).map(DistrictGoal::id);
	}

	// of ratings there are none
	private Optional<Integer> hours(Optional<GoalMetric> aim) {
		return aim.filter((one) -> !one.isTime()).isPresent() ? Optional.of(0)
				: or(GoalField.HOURS, this.form.number(GoalField.HOURS, MOST_HOURS), GoalWords.NEEDS_HOURS);
	}

	private Optional<String> coach() {
		String userId = this.form.get(GoalField.COACH);
		return userId.isEmpty() ? Optional.empty() : or(GoalField.COACH,
				this.directory.leadersAndHeads().stream().map(Person::userId).filter(userId::equals).findFirst(),
				GoalWords.NO_LEADER);
	}

	private <T> Optional<T> or(GoalField field, Optional<T> value, String problem) {
		if (value.isEmpty()) {
			this.problems.put(field, problem);
		}
		return value;
	}

}

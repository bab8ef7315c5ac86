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

/** Checks the form a goal is set with. */
final class GoalFormCheck {

	static final int MOST_HOURS = 999;

	static final int ALL = 100;

	/** How often people can be reminded, in weeks. */
	static final List<Integer> EVERY = List.of(1, 2, 4);

	private final GoalForm form;

	private final Directory directory;

	private final GoalRights rights;

	private final Map<GoalField, String> problems = new EnumMap<>(GoalField.class);

	GoalFormCheck(GoalForm form, GoalRights rights) {
		this.form = form;
		this.directory = rights.directory();
		this.rights = rights;
	}

	// Returns what has to be corrected, by field.
	Map<GoalField, String> problems() {
		return this.problems;
	}

	Optional<Quarter> quarter(List<Quarter> quarters) {
		return or(GoalField.QUARTER, Quarter.ofId(this.form.get(GoalField.QUARTER)).filter(quarters::contains),
				GoalWords.OVER);
	}

	Optional<Goal> goal() {
		Optional<Team> team = team();
		Optional<String> part = or(GoalField.PART, part(), GoalWords.NO_SUCH_CHOICE);
		Optional<GoalMetric> aim = or(GoalField.AIM, GoalMetric.of(this.form.get(GoalField.AIM)),
				GoalWords.NO_SUCH_CHOICE);
		Optional<Integer> hours = hours(aim);
		Optional<Integer> percent = or(GoalField.PERCENT, this.form.number(GoalField.PERCENT, ALL),
				GoalWords.NEEDS_PERCENT);
		Optional<String> coach = coach();
		Optional<Integer> every = or(GoalField.EVERY, this.form.number(GoalField.EVERY, ALL).filter(EVERY::contains),
				GoalWords.NO_SUCH_CHOICE);
		return !this.problems.isEmpty() ? Optional.empty()
				: Optional.of(new Goal(team.orElseThrow().id(), aim.orElseThrow(), hours.orElseThrow(),
						percent.orElseThrow(), part.orElseThrow(), this.form.get(GoalField.OWNER), coach,
						every.orElseThrow(), List.of(), false));
	}

	// also checks that the owner belongs to the team
	private Optional<Team> team() {
		Optional<Team> team = this.directory.team(this.form.get(GoalField.TEAM)).filter(this.rights::sets);
		team.ifPresent((known) -> or(GoalField.OWNER,
				Optional.of(this.form.get(GoalField.OWNER)).filter(known::hasMember), GoalWords.NOT_OF_TEAM));
		return or(GoalField.TEAM, team, GoalWords.NOT_YOURS);
	}

	private Optional<String> part() {
		return this.directory.goal(this.form.get(GoalField.PART)).map(DistrictGoal::id);
	}

	// ratings have no time limit
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

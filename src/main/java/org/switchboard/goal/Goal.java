package org.switchboard.goal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.switchboard.directory.PersonalData;

/**
 * A team's goal for a quarter. Stored as JSON with these names.
 *
 * @param team the team's id
 * @param aim what is measured
 * @param hours the time limit in the team's business hours; 0 if the goal isn't about
 * time
 * @param percent the target, in percent
 * @param part the id of the district goal it belongs to
 * @param owner the goal owner's Slack id
 * @param coach the coach's Slack id
 * @param everyWeeks how often both are reminded to check in
 * @param checkIns the check-ins, newest last
 * @param dropped whether the team dropped it
 */
record Goal(String team, GoalMetric aim, int hours, int percent, String part, String owner, Optional<String> coach,
		int everyWeeks, List<CheckIn> checkIns, boolean dropped) {

	/** More than one per working day of a quarter. */
	private static final int MOST = 100;

	Goal {
		checkIns = List.copyOf(checkIns);
	}

	// Its id within the quarter: a team has one goal per metric.
	String id() {
		return id(this.team, this.aim);
	}

	static String id(String team, GoalMetric aim) {
		return team + "-" + aim.word();
	}

	@JsonIgnore
	Duration within() {
		return Duration.ofHours(this.hours);
	}

	Optional<CheckIn> lastCheckIn() {
		return this.checkIns.isEmpty() ? Optional.empty() : Optional.of(this.checkIns.get(this.checkIns.size() - 1));
	}

	// drops the oldest check-ins
	Goal with(CheckIn checkIn) {
		if (this.checkIns.stream().anyMatch((one) -> one.intent().equals(checkIn.intent()))) {
			return this;
		}
		List<CheckIn> all = new ArrayList<>(this.checkIns);
		all.add(checkIn);
		return with(all.subList(Math.max(0, all.size() - MOST), all.size()), this.dropped);
	}

	Stream<CheckIn> writtenBy(String userId) {
		return this.checkIns.stream().filter((checkIn) -> checkIn.isWrittenBy(userId));
	}

	Goal without(String userId) {
		return with(
				this.checkIns.stream()
					.map((checkIn) -> checkIn.isWrittenBy(userId) ? new CheckIn(checkIn.at(), checkIn.by(),
							checkIn.outlook(), PersonalData.ERASED, checkIn.intent()) : checkIn)
					.toList(),
				this.dropped);
	}

	// Moves it to the account someone came back with.
	Goal joined(String before, String now) {
		UnaryOperator<String> name = (userId) -> userId.equals(before) ? now : userId;
		List<CheckIn> all = this.checkIns.stream()
			.map((checkIn) -> new CheckIn(checkIn.at(), name.apply(checkIn.by()), checkIn.outlook(), checkIn.words(),
					checkIn.intent()))
			.toList();
		return new Goal(this.team, this.aim, this.hours, this.percent, this.part, name.apply(this.owner),
				this.coach.map(name), this.everyWeeks, all, this.dropped);
	}

	// Keeps the check-ins of the goal it replaces.
	Goal after(Goal before) {
		return with(before.checkIns, false);
	}

	Goal asDropped() {
		return with(this.checkIns, true);
	}

	private Goal with(List<CheckIn> all, boolean isDropped) {
		return new Goal(this.team, this.aim, this.hours, this.percent, this.part, this.owner, this.coach,
				this.everyWeeks, all, isDropped);
	}

}

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
 * What a team wants to reach in a quarter. It is stored as JSON with these names.
 *
 * @param team the team's id
 * @param aim what is measured
 * @param hours within how many hours of the team's working time; 0 for what is no time
 * @param percent of how many of 100
 * @param part the id of the district's goal of which it is part
 * @param owner who sees to it
 * @param coach who helps the owner
 * @param everyWeeks how often both are reminded to check in
 * @param checkIns what was said of it, the newest last
 * @param dropped whether the team does not want it any more
 */
record Goal(String team, GoalMetric aim, int hours, int percent, String part, String owner, Optional<String> coach,
		int everyWeeks, List<CheckIn> checkIns, boolean dropped) {

	/** One a day in a whole quarter. */
	private static final int MOST = 100;

	Goal {
		checkIns = List.copyOf(checkIns);
	}

	// what it is known by within its quarter: a team has one goal of each aim
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

	// the oldest make room
	Goal with(CheckIn checkIn) {
		if (this.checkIns.stream().anyMatch((one) -> one.intent().equals(checkIn.intent()))) {
			return this;
		}
		List<CheckIn> all = new ArrayList<>(this.checkIns);
		all.add(checkIn);
		return with(all.subList(Math.max(0, all.size() - MOST), all.size()), this.dropped);
	}

	Stream<CheckIn> writtenBy(String userId) {
		return this.checkIns.stream().filter((said) -> said.isWrittenBy(userId));
	}

	Goal without(String userId) {
		return with(this.checkIns.stream()
			.map((said) -> said.isWrittenBy(userId)
					? new CheckIn(said.at(), said.by(), said.outlook(), PersonalData.ERASED, said.intent()) : said)
			.toList(), this.dropped);
	}

	// gives it to the account under which someone is back
	Goal joined(String before, String now) {
		UnaryOperator<String> name = (userId) -> userId.equals(before) ? now : userId;
		List<CheckIn> all = this.checkIns.stream()
			.map((said) -> new CheckIn(said.at(), name.apply(said.by()), said.outlook(), said.words(), said.intent()))
			.toList();
		return new Goal(this.team, this.aim, this.hours, this.percent, this.part, name.apply(this.owner),
				this.coach.map(name), this.everyWeeks, all, this.dropped);
	}

	// the same with what was said of the one before it
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

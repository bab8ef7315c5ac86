package org.switchboard.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.measure.Quarter;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.schedule.DueEntries;
import org.switchboard.slack.Blocks;
import org.switchboard.workspace.WorkspaceId;

/**
 * Sets goals and saves check-ins. Each change tells the people working on the goal and
 * moves the next reminder.
 */
@Component
class Goals {

	static final String KIND = "goal";

	/** After that day's digest. */
	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final GoalStore store;

	private final GoalMessages messages;

	private final DueEntries entries;

	private final Clock clock;

	Goals(GoalStore store, GoalMessages messages, DueEntries entries, Clock clock) {
		this.store = store;
		this.messages = messages;
		this.entries = entries;
		this.clock = clock;
	}

	// Sets a team's goal in place of its previous one for the same metric.
	LocalDate set(Caller caller, Quarter quarter, Goal goal, String intent) {
		GoalRef ref = new GoalRef(quarter, goal.id());
		// first, so that the reminder exists even if this node dies right after
		LocalDate reminder = remind(caller.workspace(), caller.directory(), ref, goal);
		this.store.change(caller.workspace(), ref, (before) -> Optional.of(before.map(goal::after).orElse(goal)));
		tell(caller, ref, goal, "set." + intent,
				List.of(Blocks.section(GoalWords.named(goal, caller.directory(), caller.userId()))));
		return reminder;
	}

	// Saves a check-in; false if the goal was dropped.
	boolean checkIn(Caller caller, GoalRef ref, CheckIn checkIn) {
		Optional<Goal> goal = this.store.change(caller.workspace(), ref,
				(before) -> before.filter((one) -> !one.dropped()).map((one) -> one.with(checkIn)));
		goal.ifPresent((one) -> {
			tell(caller, ref, one, checkIn.name(),
					GoalMessages.fullWords(GoalWords.checkedIn(checkIn, one, caller.directory()), checkIn.words()));
			remind(caller.workspace(), caller.directory(), ref, one);
		});
		return goal.isPresent();
	}

	void drop(WorkspaceId workspace, GoalRef ref) {
		this.store.change(workspace, ref, (before) -> before.map(Goal::asDropped));
		this.entries.clear(workspace, KIND, ref.toString());
	}

	// Schedules the next reminder and returns its day.
	LocalDate remind(WorkspaceId workspace, Directory directory, GoalRef ref, Goal goal) {
		LocalDate begin = ref.quarter().weeks().first();
		LocalDate today = directory.dateAt(this.clock.instant());
		LocalDate next = (today.isBefore(begin) ? begin : today).plusWeeks(goal.everyWeeks());
		LocalDate day = directory.workingDayFrom(next.isBefore(ref.quarter().end()) ? next : ref.quarter().end());
		at(workspace, directory, ref, day);
		return day;
	}

	void at(WorkspaceId workspace, Directory directory, GoalRef ref, LocalDate day) {
		this.entries.set(workspace, KIND, ref.toString(), day.atTime(MORNING).atZone(directory.zone()).toInstant());
	}

	// everyone except the person who wrote it
	private void tell(Caller caller, GoalRef ref, Goal goal, String name, List<LayoutBlock> blocks) {
		List<Person> people = people(goal, caller.directory()).stream()
			.filter((person) -> !person.userId().equals(caller.userId()))
			.toList();
		this.messages.send(caller.workspace(), ref, name, people, blocks);
	}

	// The active owner (or else the team's lead) and coach.
	static List<Person> people(Goal goal, Directory directory) {
		Predicate<Person> isActive = (person) -> !directory.isDeactivated(person.userId());
		Optional<Person> owner = directory.person(goal.owner())
			.filter(isActive)
			.or(() -> directory.team(goal.team()).map((team) -> team.lead()));
		return Stream.concat(owner.stream(), goal.coach().flatMap(directory::person).stream())
			.filter(isActive)
			.distinct()
			.toList();
	}

}

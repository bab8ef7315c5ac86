package org.switchboard.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.PersonalData;
import org.switchboard.measure.Quarter;
import org.switchboard.workspace.WorkspaceId;

/** A person's goals and check-ins of the last four years. */
@Component
class GoalData implements PersonalData {

	private static final int QUARTERS = 16;

	private final GoalStore store;

	private final GoalMessages messages;

	private final Directories directories;

	private final Clock clock;

	GoalData(GoalStore store, GoalMessages messages, Directories directories, Clock clock) {
		this.store = store;
		this.messages = messages;
		this.directories = directories;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "goals";
	}

	@Override
	public List<?> of(WorkspaceId workspace, String userId) {
		return quarters(workspace)
			.flatMap((quarter) -> this.store.everything(workspace, quarter)
				.stream()
				.filter((goal) -> concerns(goal, userId))
				.map((goal) -> Map.of("quarter", quarter.id(), "goal", goal.id(), "owner", goal.owner().equals(userId),
						"said", goal.checkIns().stream().filter((checkIn) -> checkIn.by().equals(userId)).toList())))
			.toList();
	}

	@Override
	public Optional<String> erasable(WorkspaceId workspace, String userId) {
		long count = quarters(workspace).flatMap((quarter) -> this.store.everything(workspace, quarter).stream())
			.flatMap((goal) -> goal.writtenBy(userId))
			.count();
		return (count == 0) ? Optional.empty()
				: Optional.of((count == 1) ? "1 goal check-in" : count + " goal check-ins");
	}

	// messages first: once the words are erased, we can't tell which ones to change
	@Override
	public void erase(WorkspaceId workspace, String userId) {
		quarters(workspace).forEach((quarter) -> this.store.everything(workspace, quarter)
			.forEach((goal) -> goal.writtenBy(userId)
				.forEach(
						(checkIn) -> this.messages.erase(workspace, new GoalRef(quarter, goal.id()), checkIn.name()))));
		change(workspace, (goal) -> goal.writtenBy(userId).findAny().isPresent(), (goal) -> goal.without(userId));
	}

	@Override
	public void join(WorkspaceId workspace, String before, String now) {
		change(workspace, (goal) -> concerns(goal, before), (goal) -> goal.joined(before, now));
	}

	private void change(WorkspaceId workspace, Predicate<Goal> which, UnaryOperator<Goal> change) {
		quarters(workspace).forEach((quarter) -> this.store.everything(workspace, quarter)
			.stream()
			.filter(which)
			.forEach((goal) -> this.store.change(workspace, new GoalRef(quarter, goal.id()),
					(stored) -> stored.filter(which).map(change))));
	}

	// includes the next quarter, whose goals may be set already. Counts from the middle
	// of this quarter, because three months after its first days can still be the same
	// quarter
	private Stream<Quarter> quarters(WorkspaceId workspace) {
		LocalDate middle = Quarter.of(this.directories.of(workspace).dateAt(this.clock.instant())).end().minusWeeks(6);
		return IntStream.range(-1, QUARTERS).mapToObj((ago) -> Quarter.of(middle.minusMonths(3L * ago)));
	}

	private static boolean concerns(Goal goal, String userId) {
		return goal.owner().equals(userId) || goal.coach().equals(Optional.of(userId))
				|| goal.checkIns().stream().anyMatch((checkIn) -> checkIn.by().equals(userId));
	}

}

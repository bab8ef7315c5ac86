package org.switchboard.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.directory.AccountDeactivated;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.measure.Measures;
import org.switchboard.measure.Quarter;
import org.switchboard.measure.Weeks;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.slack.Blocks;

/**
 * Reminds a goal's owner and coach to check in, tells them the outcome when the quarter
 * is over, and forgets the goal's messages a few weeks later.
 */
@Component
class GoalReminders implements DueHandler {

	private static final int KEPT_WEEKS = 4;

	private final Directories directories;

	private final GoalStore store;

	private final Goals goals;

	private final GoalMessages messages;

	private final Measures measures;

	private final Clock clock;

	GoalReminders(Directories directories, GoalStore store, Goals goals, GoalMessages messages, Measures measures,
			Clock clock) {
		this.directories = directories;
		this.store = store;
		this.goals = goals;
		this.messages = messages;
		this.measures = measures;
		this.clock = clock;
	}

	// Reminds whoever takes over a goal right after its owner left. The reminder is set
	// by the day they left, so setting it twice changes nothing.
	@EventListener
	void on(AccountDeactivated deactivated) {
		Directory directory = this.directories.of(deactivated.workspace());
		LocalDate today = directory.dateAt(this.clock.instant());
		Quarter quarter = Quarter.of(today);
		directory.leftSince(deactivated.userId(), today.minusDays(1))
			.ifPresent((day) -> this.store.all(deactivated.workspace(), quarter)
				.stream()
				.filter((goal) -> goal.owner().equals(deactivated.userId()))
				.forEach((goal) -> this.goals.at(deactivated.workspace(), directory, new GoalRef(quarter, goal.id()),
						day)));
	}

	@Override
	public String kind() {
		return Goals.KIND;
	}

	@Override
	public void handle(DueEntry due) {
		// another node may have handled someone's leaving
		Directory directory = this.directories.upToDate(due.workspace());
		GoalRef.parse(due.subject())
			.ifPresent((ref) -> this.store.find(due.workspace(), ref)
				.ifPresent((goal) -> directory.team(goal.team())
					.ifPresent((team) -> handle(due, directory, ref, goal, team))));
	}

	private void handle(DueEntry due, Directory directory, GoalRef ref, Goal goal, Team team) {
		LocalDate today = directory.dateAt(this.clock.instant());
		LocalDate end = ref.quarter().end();
		if (today.isBefore(end)) {
			remind(due, directory, ref, goal, team);
			this.goals.remind(due.workspace(), directory, ref, goal);
		}
		else if (today.isBefore(end.plusWeeks(KEPT_WEEKS))) {
			tellOutcome(due, directory, ref, goal, team);
			this.goals.at(due.workspace(), directory, ref, end.plusWeeks(KEPT_WEEKS));
		}
		else {
			this.messages.forget(due.workspace(), ref);
		}
	}

	private void remind(DueEntry due, Directory directory, GoalRef ref, Goal goal, Team team) {
		String figures = GoalWords.inFull(progress(due, directory, ref, goal, team), directory);
		List<Person> people = Goals.people(goal, directory);
		for (Person person : people) {
			String asks = person.equals(people.get(0)) ? GoalWords.asksOwner(goal, directory)
					: GoalWords.asksCoach(people.get(0), directory);
			this.messages.send(due.workspace(), ref, "remind." + due.at().toEpochMilli(), List.of(person),
					List.of(Blocks.section(asks), Blocks.section(figures), GoalButtons.checkIn(ref, goal, team)));
		}
	}

	private void tellOutcome(DueEntry due, Directory directory, GoalRef ref, Goal goal, Team team) {
		Progress progress = progress(due, directory, ref, goal, team);
		this.messages.send(due.workspace(), ref, "over", Goals.people(goal, directory),
				List.of(Blocks.section(GoalWords.over(progress, ref.quarter())),
						Blocks.section(GoalWords.inFull(progress, directory))));
	}

	private Progress progress(DueEntry due, Directory directory, GoalRef ref, Goal goal, Team team) {
		LocalDate now = Weeks.of(directory.dateAt(this.clock.instant())).first();
		return new GoalFigures(this.measures.read(due.workspace(), ref.quarter().weeks()), ref.quarter(), now).of(goal,
				team);
	}

}

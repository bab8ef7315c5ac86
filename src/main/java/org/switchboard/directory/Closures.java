package org.switchboard.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Days that are closed at short notice, besides those of the district file. They are in
 * the directory of this node at once, and in that of others within about two seconds.
 */
@Component
public class Closures {

	private final SaidStore store;

	private final Directories directories;

	private final Clock clock;

	Closures(SaidStore store, Directories directories, Clock clock) {
		this.store = store;
		this.directories = directories;
		this.clock = clock;
	}

	/**
	 * Closes days, instead of what was declared of them before. Days on which that makes
	 * no difference, such as those of a weekend, are left out. All of it is stored or
	 * nothing; of two at the same time one is refused.
	 * @param first the closure, as on its first day
	 * @param until its last day
	 * @param intent what this is known by: a second time it changes nothing
	 * @return what came of it
	 */
	public ClosureOutcome declare(WorkspaceId workspace, Closure first, LocalDate until, String intent) {
		HeldDirectory held = this.directories.heldUpToDate(workspace);
		Optional<ClosureOutcome> refused = refused(first.date(), until, held.directory().dateAt(this.clock.instant()));
		if (refused.isPresent()) {
			return refused.get();
		}
		List<Closure> days = first.date().datesUntil(until.plusDays(1)).map(first::on).toList();
		List<Closure> effective = days.stream().filter((day) -> isEffective(day, held.directory())).toList();
		if (effective.isEmpty()) {
			return days.stream().anyMatch((day) -> isWork(day.date(), held.directory()))
					? ClosureOutcome.Refused.ENDED_BEFORE : ClosureOutcome.Refused.DAY_OFF;
		}
		if (effective.stream().anyMatch((day) -> isBeforeWork(day, held.directory()))) {
			return ClosureOutcome.Refused.NOT_BEGUN;
		}
		return declare(workspace, effective, held, intent);
	}

	private ClosureOutcome declare(WorkspaceId workspace, List<Closure> days, HeldDirectory held, String intent) {
		List<Closure> before = held.directory()
			.closures()
			.stream()
			.filter((known) -> days.stream().anyMatch((day) -> day.date().equals(known.date())))
			.toList();
		List<Closure> next = days.stream().filter((day) -> before.stream().noneMatch(day::isLike)).toList();
		if (next.isEmpty()) {
			return new ClosureOutcome.DeclaredBefore(before);
		}
		return put(workspace, next, held.said(), (day) -> StoredClosure.of(day, intent), intent)
				? new ClosureOutcome.Declared(next, before.size() > days.size() - next.size())
				: ClosureOutcome.Refused.OVERTAKEN;
	}

	/**
	 * Opens days again that were closed at short notice.
	 * @param from the first day
	 * @param until the last one
	 * @param intent what this is known by: a second time it changes nothing
	 * @return what came of it
	 */
	public ClosureOutcome takeBack(WorkspaceId workspace, LocalDate from, LocalDate until, String intent) {
		LocalDate today = this.directories.of(workspace).dateAt(this.clock.instant());
		return refused(from, until, today).orElseGet(() -> takeBack(workspace,
				(closure) -> !closure.date().isBefore(from) && !closure.date().isAfter(until), intent));
	}

	/**
	 * Opens days again, none of them past.
	 * @param which which closures are taken back
	 * @param intent what this is known by: a second time it changes nothing
	 * @return what came of it
	 */
	public ClosureOutcome takeBack(WorkspaceId workspace, Predicate<Closure> which, String intent) {
		HeldDirectory held = this.directories.heldUpToDate(workspace);
		LocalDate today = held.directory().dateAt(this.clock.instant());
		List<Closure> closures = held.directory()
			.closures()
			.stream()
			.filter((closure) -> !closure.date().isBefore(today))
			.filter(which)
			.toList();
		if (closures.isEmpty()) {
			return ClosureOutcome.Refused.NOT_DECLARED;
		}
		return put(workspace, closures, held.said(), (day) -> StoredClosure.takenBack(intent, this.clock), intent)
				? new ClosureOutcome.TakenBack(closures) : ClosureOutcome.Refused.OVERTAKEN;
	}

	private boolean put(WorkspaceId workspace, List<Closure> days, LiveOverrides said,
			Function<Closure, StoredClosure> stored, String intent) {
		List<SaidStore.Thing> things = days.stream()
			.map((day) -> new SaidStore.Thing(day.date().toString(), said.changeOf(day.date()), stored.apply(day)))
			.toList();
		boolean done = this.store.put(workspace, SaidStore.Kind.CLOSURES, intent, things).isEmpty();
		this.directories.takeOverSaid(workspace);
		return done;
	}

	private static Optional<ClosureOutcome> refused(LocalDate from, LocalDate until, LocalDate today) {
		if (until.isBefore(from)) {
			return Optional.of(ClosureOutcome.Refused.BACKWARDS);
		}
		if (from.isBefore(today)) {
			return Optional.of(ClosureOutcome.Refused.PAST);
		}
		return until.isAfter(today.plusYears(1)) ? Optional.of(ClosureOutcome.Refused.FAR_AHEAD) : Optional.empty();
	}

	private static boolean isWork(LocalDate date, Directory directory) {
		return directory.isListedWork(date.atStartOfDay(), date.plusDays(1).atStartOfDay());
	}

	private static boolean isEffective(Closure day, Directory directory) {
		LocalDateTime begin = day.from().map(day.date()::atTime).orElse(day.date().atStartOfDay());
		return directory.isListedWork(begin, day.date().plusDays(1).atStartOfDay());
	}

	private static boolean isBeforeWork(Closure day, Directory directory) {
		return day.from()
			.filter((end) -> !directory.isListedWork(day.date().atStartOfDay(), day.date().atTime(end)))
			.isPresent();
	}

}

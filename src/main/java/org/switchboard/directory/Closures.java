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
 * Days closed on short notice, on top of those in the district file. They apply on this
 * node at once and on the others within about two seconds.
 */
@Component
public class Closures {

	private final OverrideStore store;

	private final Directories directories;

	private final Clock clock;

	Closures(OverrideStore store, Directories directories, Clock clock) {
		this.store = store;
		this.directories = directories;
		this.clock = clock;
	}

	/**
	 * Closes days, replacing any closures declared before. Days it makes no difference
	 * to, like weekends, are skipped. Stores all of the days or none; of two simultaneous
	 * calls one is refused.
	 * @param first the closure on its first day
	 * @param until its last day
	 * @param intent identifies this change; repeating it does nothing
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
		return put(workspace, next, held.overrides(), (day) -> StoredClosure.of(day, intent), intent)
				? new ClosureOutcome.Declared(next, before.size() > days.size() - next.size())
				: ClosureOutcome.Refused.OVERTAKEN;
	}

	/**
	 * Cancels the closures of some days.
	 * @param from the first day
	 * @param until the last day
	 * @param intent identifies this change; repeating it does nothing
	 */
	public ClosureOutcome takeBack(WorkspaceId workspace, LocalDate from, LocalDate until, String intent) {
		LocalDate today = this.directories.of(workspace).dateAt(this.clock.instant());
		return refused(from, until, today).orElseGet(() -> takeBack(workspace,
				(closure) -> !closure.date().isBefore(from) && !closure.date().isAfter(until), intent));
	}

	/**
	 * Cancels the matching closures, except those in the past.
	 * @param intent identifies this change; repeating it does nothing
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
		return put(workspace, closures, held.overrides(), (day) -> StoredClosure.takenBack(intent, this.clock), intent)
				? new ClosureOutcome.TakenBack(closures) : ClosureOutcome.Refused.OVERTAKEN;
	}

	private boolean put(WorkspaceId workspace, List<Closure> days, LiveOverrides overrides,
			Function<Closure, StoredClosure> stored, String intent) {
		List<OverrideStore.Entry> entries = days.stream()
			.map((day) -> new OverrideStore.Entry(day.date().toString(), overrides.changeOf(day.date()),
					stored.apply(day)))
			.toList();
		boolean done = this.store.put(workspace, OverrideStore.Kind.CLOSURES, intent, entries).isEmpty();
		this.directories.refreshOverrides(workspace);
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

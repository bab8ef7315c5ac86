package org.switchboard.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Closures and early releases, in order.
 *
 * @param closed days when the office is closed
 * @param early closing time on days with early release
 */
public record DaysOff(Set<LocalDate> closed, Map<LocalDate, LocalTime> early) {

	/** No closures and no early releases. */
	public static final DaysOff NONE = new DaysOff(Set.of(), Map.of());

	public DaysOff {
		closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
		early = Collections.unmodifiableSortedMap(new TreeMap<>(early));
	}

	DaysOff during(LocalDate first, LocalDate last) {
		Predicate<LocalDate> isMeant = (day) -> !day.isBefore(first) && !day.isAfter(last);
		return new DaysOff(this.closed.stream().filter(isMeant).collect(Collectors.toSet()),
				this.early.entrySet()
					.stream()
					.filter((day) -> isMeant.test(day.getKey()))
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/** Adds more days off. Where both have an early release, the earlier one counts. */
	public DaysOff and(DaysOff more) {
		Set<LocalDate> all = new HashSet<>(this.closed);
		all.addAll(more.closed);
		Map<LocalDate, LocalTime> earliest = new HashMap<>(this.early);
		more.early.forEach((day, end) -> earliest.merge(day, end, (one, other) -> one.isBefore(other) ? one : other));
		return new DaysOff(all, earliest);
	}

}

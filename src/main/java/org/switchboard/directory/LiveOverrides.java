package org.switchboard.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.calendar.DaysOff;
import org.switchboard.workspace.WorkspaceId;

/**
 * The absences and closures that apply on top of the district file.
 *
 * @param mark identifies this version of them
 * @param absences absences people entered themselves, by user id
 * @param days the latest change to each day's closure
 */
record LiveOverrides(String mark, Map<String, Absence> absences, Map<LocalDate, StoredClosure> days) {

	static final LiveOverrides NOTHING = new LiveOverrides("", Map.of(), Map.of());

	LiveOverrides {
		absences = Map.copyOf(absences);
		days = Map.copyOf(days);
	}

	List<Closure> closures() {
		return this.days.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().closure(entry.getKey()).stream())
			.sorted(Comparator.comparing(Closure::date))
			.toList();
	}

	DaysOff daysOff() {
		Set<LocalDate> closed = new HashSet<>();
		Map<LocalDate, LocalTime> early = new HashMap<>();
		closures().forEach((closure) -> closure.from()
			.ifPresentOrElse((end) -> early.put(closure.date(), end), () -> closed.add(closure.date())));
		return new DaysOff(closed, early);
	}

	// the change that wrote a day's closure; empty if none did
	String changeOf(LocalDate day) {
		return Optional.ofNullable(this.days.get(day)).map(StoredClosure::change).orElse("");
	}

	// the events a node publishes when it learns of this version
	List<Object> eventsSince(WorkspaceId workspace, LiveOverrides before) {
		Set<LocalDate> dates = unlike(byDate(closures()), byDate(before.closures()));
		Set<String> users = unlike(this.absences, before.absences);
		return Stream
			.of(dates.isEmpty() ? null : new ClosuresChanged(workspace, dates),
					users.isEmpty() ? null : new AbsencesChanged(workspace, users))
			.<Object>flatMap(Stream::ofNullable)
			.toList();
	}

	private static Map<LocalDate, Closure> byDate(List<Closure> closures) {
		return closures.stream().collect(Collectors.toMap(Closure::date, Function.identity()));
	}

	private static <K, V> Set<K> unlike(Map<K, V> some, Map<K, V> others) {
		Set<K> keys = new HashSet<>(some.keySet());
		keys.addAll(others.keySet());
		keys.removeIf((key) -> Objects.equals(some.get(key), others.get(key)));
		return keys;
	}

}

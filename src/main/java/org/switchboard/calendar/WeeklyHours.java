package org.switchboard.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Regular business hours of a week.
 *
 * @param spans by day, in order, with gaps between them; at least one in the week
 */
public record WeeklyHours(Map<DayOfWeek, List<DayHours>> spans) {

	/** Around the clock. */
	public static final WeeklyHours ALWAYS = new WeeklyHours(Arrays.stream(DayOfWeek.values())
		.collect(Collectors.toMap(Function.identity(), (day) -> List.of(new DayHours(0, 24 * 60)))));

	public WeeklyHours {
		Map<DayOfWeek, List<DayHours>> sorted = new EnumMap<>(DayOfWeek.class);
		spans.forEach((day, some) -> sorted.put(day, sorted(some)));
		if (sorted.values().stream().allMatch(List::isEmpty)) {
			throw new IllegalArgumentException("no one ever works");
		}
		spans = Collections.unmodifiableMap(sorted);
	}

	private static List<DayHours> sorted(List<DayHours> spans) {
		List<DayHours> sorted = spans.stream().sorted(Comparator.comparing(DayHours::from)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i - 1).touches(sorted.get(i))) {
				throw new IllegalArgumentException(sorted.get(i - 1) + " and " + sorted.get(i) + " are one");
			}
		}
		return sorted;
	}

	/** Returns a day's hours, in order; empty if it has none. */
	public List<DayHours> on(DayOfWeek day) {
		return this.spans.getOrDefault(day, List.of());
	}

}

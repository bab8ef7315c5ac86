package org.switchboard.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/**
 * The days that are unlike others of a week.
 *
 * @param closed when nobody works
 * @param early when everybody goes home earlier, and at what time
 */
public record DaysOff(Set<LocalDate> closed, Map<LocalDate, LocalTime> early) {

	/** No day is unlike others. */
	public static final DaysOff NONE = new DaysOff(Set.of(), Map.of());

	public DaysOff {
		closed = Set.copyOf(closed);
		early = Map.copyOf(early);
	}

}

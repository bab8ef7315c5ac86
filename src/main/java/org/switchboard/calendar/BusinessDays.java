package org.switchboard.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Business days: Monday to Friday, except holidays. A day with early release counts.
 *
 * @param zone the office's time zone
 * @param daysOff closures and early releases
 */
public record BusinessDays(ZoneId zone, DaysOff daysOff) {

	/**
	 * Returns the same time of day some business days later. A start on a weekend or
	 * holiday counts as the business day before it.
	 * @param from the start
	 * @param days how many, 0 or more
	 * @return an instant on a business day, unless {@code days} is 0; if daylight saving
	 * skips that time of day, it moves forward by as much
	 */
	public Instant after(Instant from, int days) {
		LocalDateTime day = from.atZone(this.zone).toLocalDateTime();
		for (int left = days; left > 0; left--) {
			do {
				day = day.plusDays(1);
			}
			while (isOff(day));
		}
		return (days > 0) ? day.atZone(this.zone).toInstant() : from;
	}

	private boolean isOff(LocalDateTime day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
				|| this.daysOff.closed().contains(day.toLocalDate());
	}

}

package org.switchboard.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Days on which people work: Monday to Friday.
 */
public final class BusinessDays {

	private BusinessDays() {
	}

	/**
	 * The same time of day some business days later. From a weekend it is counted as from
	 * the Friday before.
	 * @param from when to begin
	 * @param days how many, 0 or more
	 * @param zone where
	 * @return the instant, on a business day unless {@code days} is 0; where that time of
	 * day is left out because clocks are set forward, as much later as they are set
	 */
	public static Instant after(Instant from, int days, ZoneId zone) {
		LocalDateTime day = from.atZone(zone).toLocalDateTime();
		for (int left = days; left > 0; left--) {
			do {
				day = day.plusDays(1);
			}
			while (isWeekend(day));
		}
		return (days > 0) ? day.atZone(zone).toInstant() : from;
	}

	private static boolean isWeekend(LocalDateTime day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}

package org.switchboard.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Days on which people work: Monday to Friday but for holidays. An early release is a day
 * too.
 *
 * @param zone where they are
 * @param daysOff which days are unlike others
 */
public record BusinessDays(ZoneId zone, DaysOff daysOff) {

	/**
	 * The same time of day some business days later. From a weekend or a holiday it is
	 * counted as from the business day before.
	 * @param from when to begin
	 * @param days how many, 0 or more
	 * @return the instant, on a business day unless {@code days} is 0; where that time of
	 * day is left out because clocks are set forward, as much later as they are set
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

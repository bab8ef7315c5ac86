package org.switchboard.anonymity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time of the year at which something should happen, or nothing.
 *
 * @param at the time
 * @param what the event
 * @param round its round
 */
record Step(ZonedDateTime at, What what, Round round) {

	/** In this month, no node runs from the first reminder until the end. */
	static final Month SLEPT_THROUGH = Month.OCTOBER;

	static List<Step> ofTheYear() {
		Pulse monthly = Pulse.called("pulse-monthly");
		Pulse checkIn = Pulse.called("pulse");
		List<Step> steps = new ArrayList<>();
		for (Month month : Month.values()) {
			addAll(steps, new Round(monthly, tuesday(1, month), List.of(2, 4)));
			if (month == Month.MAY || month == Month.NOVEMBER) {
				addAll(steps, new Round(checkIn, tuesday(3, month), List.of(2, 6)));
			}
		}
		steps.sort(Comparator.comparing(Step::at));
		return steps;
	}

	private static LocalDate tuesday(int which, Month month) {
		return YearMonth.of(2027, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.TUESDAY));
	}

	private static void addAll(List<Step> steps, Round round) {
		steps.add(new Step(round.opens(), What.OPENS, round));
		List<ZonedDateTime> reminders = round.reminds().toList();
		steps.add(new Step(reminders.get(0), What.REMINDS, round));
		if (round.opens().getMonth() != SLEPT_THROUGH) {
			steps.add(new Step(reminders.get(1), What.REMINDS, round));
		}
		round.plannedOnDaysOff().forEach((time) -> steps.add(new Step(time, What.RESTS, round)));
		steps.add(new Step(round.closes(), What.CLOSES, round));
	}

	/** What happens. */
	enum What {

		/** People are asked. */
		OPENS,
		/** Everyone who was asked gets a reminder. */
		REMINDS,
		/** Nothing happens, because it is a day off. */
		RESTS,
		/** Leaders get the results. */
		CLOSES;

		// a round starts when a node notices that it is time, and everything else counts
		// from there
		Duration late() {
			return (this != OPENS) ? Duration.ofMinutes(10) : Duration.ofMinutes(1);
		}

	}

}

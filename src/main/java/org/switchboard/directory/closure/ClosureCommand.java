package org.switchboard.directory.closure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What somebody wants who typed {@code /switchboard closure}.
 */
sealed interface ClosureCommand {

	/**
	 * To see those to come.
	 */
	record ToSee() implements ClosureCommand {
	}

	/**
	 * To declare one.
	 *
	 * @param from the first day
	 * @param until the last day
	 * @param end when everybody goes home; nothing if nobody comes
	 * @param reason one line, cut; not empty
	 */
	record ToDeclare(LocalDate from, LocalDate until, Optional<LocalTime> end, String reason) implements ClosureCommand {
	}

	/**
	 * To take back what was declared of some days.
	 *
	 * @param from the first day
	 * @param until the last day
	 */
	record ToTakeBack(LocalDate from, LocalDate until) implements ClosureCommand {
	}

	/**
	 * It can't be told.
	 *
	 * @param hint what to write, in mrkdwn
	 */
	record Unclear(String hint) implements ClosureCommand {
	}

}

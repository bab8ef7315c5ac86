package org.switchboard.directory.closure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What {@code /switchboard closure} asks for. */
sealed interface ClosureCommand {

	/** Lists the upcoming closures. */
	record ToSee() implements ClosureCommand {
	}

	/**
	 * Declares a closure.
	 *
	 * @param from the first day
	 * @param until the last day
	 * @param end when the office closes; empty if it's closed all day
	 * @param reason one line, cut to length; not empty
	 */
	record ToDeclare(LocalDate from, LocalDate until, Optional<LocalTime> end,
			String reason) implements ClosureCommand {
	}

	/**
	 * Cancels the closures of some days.
	 *
	 * @param from the first day
	 * @param until the last day
	 */
	record ToTakeBack(LocalDate from, LocalDate until) implements ClosureCommand {
	}

	/**
	 * The command can't be understood.
	 *
	 * @param hint what to type, in mrkdwn
	 */
	record Unclear(String hint) implements ClosureCommand {
	}

}

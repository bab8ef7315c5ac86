package org.switchboard.request;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A hold, which keeps a request however old it gets.
 *
 * @param by the Slack id of the administrator who placed it
 * @param at when it was placed
 * @param reason why, in the administrator's words; may be empty
 */
public record Hold(String by, Instant at, String reason) {

	Hold reworded(UnaryOperator<String> words) {
		return new Hold(this.by, this.at, words.apply(this.reason));
	}

	/** Keeps people's words out of logs. */
	@Override
	public String toString() {
		return "Hold[by=" + this.by + "]";
	}

}

package org.switchboard.request;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * That a request is to be kept, however old it is.
 *
 * @param by the Slack id of the administrator who said so
 * @param at when
 * @param reason why, in their words; may be empty
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

package org.switchboard.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What became of a delivery.
 */
sealed interface Settlement {

	// the settlement in the words of settle.lua
	default List<String> arguments(long now, int parked) {
		if (this instanceof Delivered delivered) {
			return List.of("delivered", delivered.posted().channel(), delivered.posted().ts(),
					delivered.file().orElse(""));
		}
		if (this instanceof Again again) {
			return List.of("again", String.valueOf(now + again.after().toMillis()), again.inDoubt() ? "1" : "0");
		}
		if (this instanceof Held held) {
			return List.of("held", held.method(), String.valueOf(now + held.retryAfter().toMillis()));
		}
		if (this instanceof Parked reason) {
			return List.of("parked", reason.reason(), String.valueOf(parked));
		}
		if (this instanceof Gone gone) {
			return List.of("gone", gone.card());
		}
		return List.of((this instanceof Removed) ? "removed" : "paused");
	}

	/**
	 * It is in Slack.
	 *
	 * @param posted where
	 * @param astray whether it stands beside the thread it was meant for
	 * @param file the id of the file that is shown there, if one is
	 */
	record Delivered(Posted posted, boolean astray, Optional<String> file) implements Settlement {

		Delivered(Posted posted) {
			this(posted, false, Optional.empty());
		}

	}

	/**
	 * It is to be tried again.
	 *
	 * @param after how long from now
	 * @param inDoubt whether it may be in Slack already
	 */
	record Again(Duration after, boolean inDoubt) implements Settlement {
	}

	/**
	 * Slack asks everybody to wait.
	 *
	 * @param method before which method is called again
	 * @param retryAfter how long from now
	 */
	record Held(String method, Duration retryAfter) implements Settlement {
	}

	/**
	 * The card to update or reply to was deleted. It is posted again first.
	 *
	 * @param card its name
	 */
	record Gone(String card) implements Settlement {
	}

	/**
	 * It is no longer in Slack, as it should be.
	 */
	record Removed() implements Settlement {
	}

	/**
	 * Slack does not let the bot in, whatever is to be delivered.
	 */
	record Paused() implements Settlement {
	}

	/**
	 * It cannot be delivered.
	 *
	 * @param reason why, in Slack's words where they are Slack's
	 */
	record Parked(String reason) implements Settlement {
	}

}

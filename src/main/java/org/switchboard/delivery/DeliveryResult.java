package org.switchboard.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What became of a delivery.
 */
sealed interface DeliveryResult {

	// the settlement in the words of settle.lua
	List<String> arguments(long now, int parked);

	/**
	 * It is in Slack.
	 *
	 * @param posted where
	 * @param astray whether it stands beside the thread it was meant for
	 * @param file the id of the file that is shown there, if one is
	 */
	record Delivered(MessagePlace posted, boolean astray, Optional<String> file) implements DeliveryResult {

		Delivered(MessagePlace posted) {
			this(posted, false, Optional.empty());
		}

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("delivered", this.posted.channel(), this.posted.ts(), this.file.orElse(""));
		}

	}

	/**
	 * It is to be tried again.
	 *
	 * @param after how long from now
	 * @param inDoubt whether it may be in Slack already
	 */
	record Again(Duration after, boolean inDoubt) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("again", String.valueOf(now + this.after.toMillis()), this.inDoubt ? "1" : "0");
		}

	}

	/**
	 * Slack asks everybody to wait.
	 *
	 * @param method before which method is called again
	 * @param retryAfter how long from now
	 */
	record Held(String method, Duration retryAfter) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("held", this.method, String.valueOf(now + this.retryAfter.toMillis()));
		}

	}

	/**
	 * The card to update or reply to was deleted. It is posted again first.
	 *
	 * @param card its name
	 */
	record Gone(String card) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("gone", this.card);
		}

	}

	/**
	 * It is no longer in Slack, as it should be.
	 */
	record Removed() implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("removed");
		}

	}

	/**
	 * Slack does not let the bot in, whatever is to be delivered.
	 */
	record Paused() implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("paused");
		}

	}

	/**
	 * It cannot be delivered.
	 *
	 * @param reason why, in Slack's words where they are Slack's
	 */
	record Parked(String reason) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("parked", this.reason, String.valueOf(parked));
		}

	}

}

package org.switchboard.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The outcome of a delivery attempt. */
sealed interface DeliveryResult {

	// the arguments for settle.lua
	List<String> arguments(long now, int parked);

	/**
	 * It is in Slack.
	 *
	 * @param posted where it is
	 * @param astray whether it landed outside its thread
	 * @param file the id of the file shown there, if any
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
	 * It should be tried again.
	 *
	 * @param after how long to wait
	 * @param inDoubt whether it may be in Slack already
	 */
	record Again(Duration after, boolean inDoubt) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("again", String.valueOf(now + this.after.toMillis()), this.inDoubt ? "1" : "0");
		}

	}

	/**
	 * Slack is rate limiting.
	 *
	 * @param method the limited method
	 * @param retryAfter how long to wait
	 */
	record Held(String method, Duration retryAfter) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("held", this.method, String.valueOf(now + this.retryAfter.toMillis()));
		}

	}

	/**
	 * The card to update or reply to was deleted, and is posted again first.
	 *
	 * @param card the card's name
	 */
	record Gone(String card) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("gone", this.card);
		}

	}

	/** It was removed from Slack, as requested. */
	record Removed() implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("removed");
		}

	}

	/** Slack rejects the bot in this workspace, whatever the delivery. */
	record Paused() implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("paused");
		}

	}

	/**
	 * It can't be delivered.
	 *
	 * @param reason why, as Slack's error code if Slack refused it
	 */
	record Parked(String reason) implements DeliveryResult {

		@Override
		public List<String> arguments(long now, int parked) {
			return List.of("parked", this.reason, String.valueOf(parked));
		}

	}

}

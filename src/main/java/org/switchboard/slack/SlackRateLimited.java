package org.switchboard.slack;

import java.time.Duration;

/** Slack didn't carry out the call and asks to wait (HTTP 429). */
public class SlackRateLimited extends RuntimeException {

	private final Duration retryAfter;

	SlackRateLimited(Duration retryAfter) {
		super("Slack asks to wait " + retryAfter.toSeconds() + " s");
		this.retryAfter = retryAfter;
	}

	/**
	 * Returns how long to wait before calling this method again for this workspace, from
	 * the {@code Retry-After} header.
	 */
	public Duration retryAfter() {
		return this.retryAfter;
	}

}

package org.switchboard.slack;

import java.time.Duration;

/**
 * Slack did not do it, and asks to wait (HTTP 429).
 */
public class SlackRateLimited extends RuntimeException {

	private final Duration retryAfter;

	SlackRateLimited(Duration retryAfter) {
		super("Slack asks to wait " + retryAfter.toSeconds() + " s");
		this.retryAfter = retryAfter;
	}

	/**
	 * How long to wait before this method is called again for this workspace.
	 * @return from the {@code Retry-After} header
	 */
	public Duration retryAfter() {
		return this.retryAfter;
	}

}

package org.switchboard.slack;

/** Slack understood the call and refused it ({@code ok: false}). */
public class SlackRefused extends RuntimeException {

	private final String error;

	SlackRefused(String error) {
		super("Slack answered " + error);
		this.error = error;
	}

	/** Returns Slack's error code, such as {@code channel_not_found}. */
	public String error() {
		return this.error;
	}

	/** Returns what the error means for the caller. */
	public CallRefusal kind() {
		return CallRefusal.of(this.error);
	}

}

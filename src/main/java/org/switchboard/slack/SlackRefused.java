package org.switchboard.slack;

/**
 * Slack understood the call and said no ({@code ok: false}).
 */
public class SlackRefused extends RuntimeException {

	private final String error;

	SlackRefused(String error) {
		super("Slack answered " + error);
		this.error = error;
	}

	/**
	 * Slack's error code.
	 * @return such as {@code channel_not_found}
	 */
	public String error() {
		return this.error;
	}

	/**
	 * What that means.
	 * @return whether the same call will be refused again
	 */
	public CallRefusal kind() {
		return CallRefusal.of(this.error);
	}

}

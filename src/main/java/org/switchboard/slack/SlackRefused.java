package org.switchboard.slack;

/**
 * Slack understood the call and said no ({@code ok: false}). The same call will be
 * refused again.
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

}

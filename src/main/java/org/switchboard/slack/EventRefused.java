package org.switchboard.slack;

/**
 * An event couldn't be processed, and Slack should send it again. An exception, because
 * Bolt acknowledges events that its listeners refuse.
 */
public class EventRefused extends RuntimeException {

	/**
	 * Refuses an event.
	 * @param reason why, without anything people wrote
	 */
	public EventRefused(String reason) {
		super(reason);
	}

}

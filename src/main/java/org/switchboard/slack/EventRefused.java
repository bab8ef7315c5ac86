package org.switchboard.slack;

/**
 * An event could not be taken in: Slack is to tell of it again. Thrown, as Bolt would
 * acknowledge what its listeners refuse.
 */
public class EventRefused extends RuntimeException {

	/**
	 * An event is not taken in.
	 * @param reason why, without words of people
	 */
	public EventRefused(String reason) {
		super(reason);
	}

}

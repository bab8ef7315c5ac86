package org.switchboard.goal;

import java.time.Instant;

/**
 * What somebody said of how it goes.
 *
 * @param at when
 * @param by their id in Slack
 * @param outlook how they see it
 * @param words what helps or is in the way; may be empty
 * @param intent what this is known by
 */
record CheckIn(Instant at, String by, Outlook outlook, String words, String intent) {

	@Override
	public String toString() {
		return "CheckIn[" + this.outlook + "]";
	}

}

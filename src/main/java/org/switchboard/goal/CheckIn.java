package org.switchboard.goal;

import java.time.Instant;

import org.switchboard.directory.PersonalData;

/**
 * What somebody said of how it goes.
 *
 * @param at when
 * @param by their id in Slack
 * @param outlook how they see it
 * @param words what helps or is in the way; may be empty
 * @param intent what this is known by
 */
record CheckIn(Instant at, String by, Confidence outlook, String words, String intent) {

	// of the message that tells of it
	String name() {
		return "said." + this.intent;
	}

	// whether there is anything to be removed
	boolean isWrittenBy(String userId) {
		return this.by.equals(userId) && !this.words.isEmpty() && !this.words.equals(PersonalData.ERASED);
	}

	@Override
	public String toString() {
		return "CheckIn[" + this.outlook + "]";
	}

}

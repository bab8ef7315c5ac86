package org.switchboard.goal;

import java.time.Instant;

import org.switchboard.directory.PersonalData;

/**
 * What someone said about how a goal is going.
 *
 * @param at when they said it
 * @param by their Slack id
 * @param outlook how they see it
 * @param words what helps or gets in the way; may be empty
 * @param intent identifies the submission
 */
record CheckIn(Instant at, String by, Confidence outlook, String words, String intent) {

	// The name of the message that announces it.
	String name() {
		return "said." + this.intent;
	}

	// Checks whether it has words of this person's that could be erased.
	boolean isWrittenBy(String userId) {
		return this.by.equals(userId) && !this.words.isEmpty() && !this.words.equals(PersonalData.ERASED);
	}

	@Override
	public String toString() {
		return "CheckIn[" + this.outlook + "]";
	}

}

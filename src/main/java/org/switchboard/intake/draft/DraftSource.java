package org.switchboard.intake.draft;

import java.time.Instant;

/**
 * Something that is to become a draft.
 *
 * @param userId who wants it to
 * @param channel the id of the conversation it is in
 * @param eventTs by which it is known when Slack tells of it once more
 * @param part what it says
 */
record DraftSource(String userId, String channel, String eventTs, Draft.Part part) {

	/**
	 * When they wanted that.
	 */
	Instant at() {
		return Instant.ofEpochSecond(Long.parseLong(this.eventTs.replaceFirst("\\..*", "")));
	}

	@Override
	public String toString() {
		return "DraftSource[" + this.channel + " " + this.eventTs + "]";
	}

}

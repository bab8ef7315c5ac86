package org.switchboard.intake.draft;

import java.time.Instant;

/**
 * A message that becomes a draft.
 *
 * @param userId who wants the draft
 * @param channel the id of the conversation it is in
 * @param eventTs identifies the event if Slack sends it again
 * @param part its content
 */
record DraftSource(String userId, String channel, String eventTs, Draft.Part part) {

	/**
	 * Returns when they asked for it.
	 */
	Instant at() {
		return Instant.ofEpochSecond(Long.parseLong(this.eventTs.replaceFirst("\\..*", "")));
	}

	@Override
	public String toString() {
		return "DraftSource[" + this.channel + " " + this.eventTs + "]";
	}

}

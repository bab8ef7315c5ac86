package org.switchboard.sla;

/**
 * How a request stands, for its clocks.
 *
 * @param isAnswered whether there was a first response, or is none to come any more
 * @param isOwed whether the school waits for a reply to what it wrote
 * @param begins whether it does since just now
 * @param isWorkedOn whether it is the team's turn
 */
public record Course(boolean isAnswered, boolean isOwed, boolean begins, boolean isWorkedOn) {

	/** It is nobody's turn of the team, whatever is owed. */
	public static final Course PAUSED = new Course(true, false, false, false);

	boolean runs(ClockKind kind) {
		return switch (kind) {
			case FIRST_RESPONSE -> !this.isAnswered;
			case NEXT_REPLY -> this.isOwed;
			case RESOLUTION -> this.isWorkedOn;
		};
	}

}

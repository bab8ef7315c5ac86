package org.switchboard.sla;

/**
 * The state of a request, as far as its clocks depend on it.
 *
 * @param isAnswered whether there was a first response, or there will be none
 * @param isOwed whether the school is waiting for a reply to what it wrote
 * @param begins whether that wait starts now
 * @param isWorkedOn whether it is the team's turn
 */
public record ClockState(boolean isAnswered, boolean isOwed, boolean begins, boolean isWorkedOn) {

	/** No clock runs. */
	public static final ClockState PAUSED = new ClockState(true, false, false, false);

	boolean runs(ClockKind kind) {
		return switch (kind) {
			case FIRST_RESPONSE -> !this.isAnswered;
			case NEXT_REPLY -> this.isOwed;
			case RESOLUTION -> this.isWorkedOn;
		};
	}

}

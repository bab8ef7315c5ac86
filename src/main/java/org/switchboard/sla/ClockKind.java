package org.switchboard.sla;

/** What a clock measures. */
public enum ClockKind {

	/** The time to the first public message that someone else sends the requester. */
	FIRST_RESPONSE,
	/** The time to the next reply after the school wrote again. */
	NEXT_REPLY,
	/** The time to resolution. */
	RESOLUTION

}

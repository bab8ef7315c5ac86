package org.switchboard.sla;

/**
 * What a clock counts towards.
 */
public enum ClockKind {

	/** The first public message to the requester by another human. */
	FIRST_RESPONSE,
	/** The reply to what the school wrote after that. */
	NEXT_REPLY,
	/** That it is done. */
	RESOLUTION

}

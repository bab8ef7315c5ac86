package org.switchboard.sla;

/**
 * How soon help is needed, most urgent first.
 */
public enum Urgency {

	/** Somebody is unsafe or stranded, or the school cannot run. */
	URGENT,
	/** Teaching is disrupted today. */
	HIGH,
	/** It is in the way, but the day goes on. */
	NORMAL,
	/** A question or a wish. */
	LOW

}

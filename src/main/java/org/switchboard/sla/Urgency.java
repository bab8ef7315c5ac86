package org.switchboard.sla;

/** How soon help is needed, most urgent first. */
public enum Urgency {

	/** Someone is unsafe or stranded, or school can't operate. */
	URGENT,
	/** Teaching is disrupted today. */
	HIGH,
	/** It's a problem, but school can go on. */
	NORMAL,
	/** A question or request that can wait. */
	LOW

}

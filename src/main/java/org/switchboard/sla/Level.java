package org.switchboard.sla;

/**
 * Who is told of what is late, one after the other.
 */
public enum Level {

	/** Who leads the team. */
	LEAD,
	/** Who heads the department. */
	HEAD

}

package org.switchboard.sla;

/** Who is told about overdue requests, in this order. */
public enum EscalationTarget {

	/** The team's lead. */
	LEAD,
	/** The head of the department. */
	HEAD

}

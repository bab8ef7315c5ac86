package org.switchboard.sla;

/**
 * An alert about a clock that is running out. Each is more serious than the one before.
 */
public enum Alarm {

	/** Due soon: tells whoever has the request, or else the team. */
	WARNING,
	/** Overdue: tells whoever has the request and the team's lead. */
	BREACH,
	/** Overdue for some time: tells the team's lead. */
	LEAD,
	/** Overdue for longer: tells the head of the department. */
	HEAD;

	/** Whether this is at least as serious as another, which then need not be raised. */
	public boolean covers(Alarm other) {
		return compareTo(other) >= 0;
	}

}

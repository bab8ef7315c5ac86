package org.switchboard.sla;

/**
 * What people are told of the time a request has; each is graver than the one before.
 */
public enum Alarm {

	/** Most of it is over: who has the request, or the team. */
	WARNING,
	/** All of it is over: who has the request, and who leads the team. */
	BREACH,
	/** It has been over for some time: who leads the team. */
	LEAD,
	/** And for more: who heads the department. */
	HEAD;

	/**
	 * Whether there is no need for another one after this.
	 * @param other the other
	 * @return whether this is as grave, or graver
	 */
	public boolean covers(Alarm other) {
		return compareTo(other) >= 0;
	}

}

package org.switchboard.goal;

import java.util.Locale;

/**
 * What is asked of somebody who sets a goal.
 */
enum Field {

	TEAM, QUARTER, PART, AIM, HOURS, PERCENT, OWNER, COACH, EVERY;

	/**
	 * Where in the modal it is.
	 * @return the id of its block
	 */
	String block() {
		return name().toLowerCase(Locale.ROOT);
	}

}

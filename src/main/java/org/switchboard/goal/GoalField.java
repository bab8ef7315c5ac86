package org.switchboard.goal;

import java.util.Locale;

/**
 * What is asked of somebody who sets a goal.
 */
enum GoalField {

	TEAM, QUARTER, PART, AIM, HOURS, PERCENT, OWNER, COACH, EVERY;

	// where in the modal it is
	String block() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package org.switchboard.goal;

import java.util.Locale;

/** The fields of the form a goal is set with. */
enum GoalField {

	TEAM, QUARTER, PART, AIM, HOURS, PERCENT, OWNER, COACH, EVERY;

	// Its block in the modal.
	String block() {
		return name().toLowerCase(Locale.ROOT);
	}

}

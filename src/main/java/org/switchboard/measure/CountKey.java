package org.switchboard.measure;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.Urgency;

/**
 * What requests that are counted together have in common. Confidential requests aren't
 * reported by school, category or urgency, so none of that is stored.
 *
 * @param team the id of the team they are assigned to
 * @param school the school's number
 * @param category the category's name
 * @param urgency their urgency
 * @param confidential whether they are confidential
 */
record CountKey(String team, String school, String category, Urgency urgency, boolean confidential) {

	// also clears what older versions stored
	CountKey {
		if (confidential) {
			school = "";
			category = "";
			urgency = Urgency.NORMAL;
		}
	}

	static CountKey of(Request request) {
		return new CountKey(request.team().id(), request.filing().schoolNumber(), request.filing().category(),
				request.urgency(), request.filing().confidential());
	}

}

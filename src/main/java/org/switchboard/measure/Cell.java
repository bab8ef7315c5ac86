package org.switchboard.measure;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.Urgency;

/**
 * Requests that are alike as far as they are counted. Of those that are confidential
 * nothing is told by school, category or urgency, so neither is it stored.
 *
 * @param team the id of the team that has them
 * @param school the number of the school
 * @param category the name of what they are about
 * @param urgency how soon they are needed
 * @param confidential whether only few may see them
 */
record Cell(String team, String school, String category, Urgency urgency, boolean confidential) {

	// what older versions stored, too
	Cell {
		if (confidential) {
			school = "";
			category = "";
			urgency = Urgency.NORMAL;
		}
	}

	static Cell of(Request request) {
		return new Cell(request.team().id(), request.filing().schoolNumber(), request.filing().category(),
				request.urgency(), request.filing().confidential());
	}

}

package org.switchboard.goal;

import java.util.Optional;

import org.switchboard.measure.Quarter;

/**
 * Which goal something is about: on buttons, in modals and of entries that are due.
 *
 * @param quarter of which quarter
 * @param id its id
 */
record GoalRef(Quarter quarter, String id) {

	static Optional<GoalRef> parse(String text) {
		String[] parts = text.split(" ", 2);
		return Quarter.ofId(parts[0]).map((quarter) -> new GoalRef(quarter, parts[parts.length - 1]));
	}

	@Override
	public String toString() {
		return this.quarter.id() + " " + this.id;
	}

}

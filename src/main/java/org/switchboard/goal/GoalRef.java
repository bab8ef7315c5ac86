package org.switchboard.goal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.measure.Quarter;

/**
 * Which goal something is about: on buttons, in modals and of entries that are due.
 *
 * @param quarter of which quarter
 * @param id its id
 */
record GoalRef(Quarter quarter, String id) {

	private static final Pattern SYNTAX = Pattern.compile("(\\S+) (\\S+)");

	// reads what toString wrote, with anything behind it
	static Optional<GoalRef> parse(String text) {
		Matcher parts = SYNTAX.matcher(text);
		return parts.lookingAt() ? Quarter.ofId(parts.group(1)).map((quarter) -> new GoalRef(quarter, parts.group(2)))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.quarter.id() + " " + this.id;
	}

}

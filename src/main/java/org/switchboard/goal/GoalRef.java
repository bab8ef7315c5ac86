package org.switchboard.goal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.measure.Quarter;

/**
 * Refers to a goal in buttons, modals and due entries.
 *
 * @param quarter the goal's quarter
 * @param id the goal's id within it
 */
record GoalRef(Quarter quarter, String id) {

	private static final Pattern SYNTAX = Pattern.compile("(\\S+) (\\S+)");

	// Parses what toString wrote, ignoring anything after it.
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

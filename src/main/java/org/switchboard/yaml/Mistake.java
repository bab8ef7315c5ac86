package org.switchboard.yaml;

import java.util.Comparator;

/**
 * A mistake in a file, worded for its author. The sentence may quote the file, so it can
 * contain any characters: escape it for Slack.
 *
 * @param line its line, counted from one
 * @param sentence what is wrong, without a period
 */
public record Mistake(int line, String sentence) implements Comparable<Mistake> {

	private static final Comparator<Mistake> BY_LINE = Comparator.comparingInt(Mistake::line)
		.thenComparing(Mistake::sentence);

	@Override
	public int compareTo(Mistake other) {
		return BY_LINE.compare(this, other);
	}

	@Override
	public String toString() {
		return "line " + this.line + ": " + this.sentence;
	}

}

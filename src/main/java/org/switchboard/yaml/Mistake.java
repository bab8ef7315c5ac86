package org.switchboard.yaml;

import java.util.Comparator;

/**
 * One thing wrong with a file, told so that whoever wrote the file can mend it. The
 * sentence may quote the file and so may hold anything: escape it before Slack shows it.
 *
 * @param line where it is, counted from one
 * @param sentence what is wrong, without a full stop
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

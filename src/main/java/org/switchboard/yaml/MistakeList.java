package org.switchboard.yaml;

import java.util.List;

/**
 * The mistakes in a rejected file as text, one per line, in file order. It quotes the
 * file: escape it for Slack.
 */
public final class MistakeList {

	private final List<Mistake> mistakes;

	public MistakeList(List<Mistake> mistakes) {
		this.mistakes = mistakes.stream().sorted().toList();
	}

	/** Returns all of them, for the log of a failed startup. */
	public String text() {
		return text(this.mistakes.size());
	}

	/**
	 * Returns the first few, for a message, ending with a line like "… and 12 more" if
	 * there are more.
	 */
	public String text(int most) {
		StringBuilder text = new StringBuilder();
		for (Mistake mistake : this.mistakes.subList(0, Math.min(most, this.mistakes.size()))) {
			text.append(mistake).append('\n');
		}
		if (most < this.mistakes.size()) {
			text.append("… and ").append(this.mistakes.size() - most).append(" more\n");
		}
		return text.toString().stripTrailing();
	}

}

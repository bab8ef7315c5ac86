package org.switchboard.yaml;

import java.util.List;

/**
 * The mistakes of a rejected file as text, one a line, in the order of the file. It
 * quotes the file: escape it for Slack.
 */
public final class MistakeList {

	private final List<Mistake> mistakes;

	public MistakeList(List<Mistake> mistakes) {
		this.mistakes = mistakes.stream().sorted().toList();
	}

	/** Everything, for the log of a start-up that failed. */
	public String text() {
		return text(this.mistakes.size());
	}

	/**
	 * The first of them, for a message, the last line being … and 12 more if there are
	 * more.
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

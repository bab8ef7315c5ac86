package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.List;

import org.switchboard.slack.SlackLimits;
import org.switchboard.survey.Question;

/**
 * The comments on a question that a reader may see.
 *
 * @param question the question
 * @param all the comments
 */
record ResultComments(Question question, List<String> all) {

	/** The most that a message shows. */
	private static final int MOST = 10;

	// as many as fit (the file has the rest); empty if none do
	List<String> within(long room) {
		List<String> lines = new ArrayList<>(List.of(ResultWords.comments(this.question, this.all.size())));
		long left = room - lines.get(0).length() - ResultWords.more(this.all.size()).length();
		for (String comment : this.all) {
			// an empty line separates two quotes
			String line = ((lines.size() > 1) ? "\n" : "") + ResultWords.comment(comment);
			if (lines.size() <= MOST && line.length() < Math.min(left, SlackLimits.SECTION)) {
				lines.add(line);
				left -= line.length() + 1;
			}
		}
		int more = this.all.size() - (lines.size() - 1);
		if (more == this.all.size()) {
			return List.of();
		}
		if (more > 0) {
			lines.add(ResultWords.more(more));
		}
		return lines;
	}

}

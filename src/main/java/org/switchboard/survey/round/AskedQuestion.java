package org.switchboard.survey.round;

import org.switchboard.slack.SlackText;
import org.switchboard.survey.Question;
import org.switchboard.workspace.WorkspaceId;

/**
 * A question that somebody is asked.
 *
 * @param workspace where
 * @param round in which round
 * @param userId who
 * @param seat all that they are asked
 * @param ref which question
 */
record AskedQuestion(WorkspaceId workspace, OpenRound round, String userId, Questionnaire seat, QuestionRef ref) {

	Question question() {
		return this.round.round().questions().get(this.ref.question());
	}

	String title() {
		return SlackText.escape(this.round.round().name());
	}

}

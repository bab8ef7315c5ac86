package org.switchboard.survey.round;

import org.switchboard.slack.SlackText;
import org.switchboard.survey.Question;
import org.switchboard.workspace.WorkspaceId;

/**
 * A question that someone is asked.
 *
 * @param workspace the workspace
 * @param round the round that asks it
 * @param userId the Slack user who is asked
 * @param questionnaire everything they are asked
 * @param ref the question
 */
record AskedQuestion(WorkspaceId workspace, OpenRound round, String userId, Questionnaire questionnaire,
		QuestionRef ref) {

	Question question() {
		return this.round.round().questions().get(this.ref.question());
	}

	String title() {
		return SlackText.escape(this.round.round().name());
	}

}

package org.switchboard.survey.round;

import java.time.Instant;
import java.util.List;

import org.switchboard.survey.Question;
import org.switchboard.survey.SurveyKind;

/**
 * One round of a survey, with everything about the survey as it was at the time.
 *
 * @param id unique within the workspace
 * @param survey the survey's id
 * @param kind what the survey is for
 * @param name the name people see
 * @param intro what it is about
 * @param anonymous whether answers can't be traced to people
 * @param topics what the questions are asked about, in order
 * @param questions all questions of the survey
 * @param openedAt when people were asked
 * @param closesAt when it stops accepting answers
 * @param remindAt when reminders go out; with names, only to those who haven't answered
 */
record Round(String id, String survey, SurveyKind kind, String name, String intro, boolean anonymous,
		List<Topic> topics, List<Question> questions, Instant openedAt, Instant closesAt, List<Instant> remindAt) {

	/** The version of the stored record. */
	static final int SHAPE = 1;

	// pulses are answered right in the message, longer surveys in a modal
	boolean inPlace() {
		return this.kind == SurveyKind.PULSE;
	}

	boolean has(QuestionRef ref) {
		return ref.topic() < this.topics.size() && ref.question() < this.questions.size();
	}

}

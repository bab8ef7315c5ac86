package org.switchboard.survey.round;

import java.time.Instant;
import java.util.List;

import org.switchboard.survey.Question;
import org.switchboard.survey.SurveyKind;

/**
 * One time that a survey is asked, with all of it as it was then.
 *
 * @param id tells it from all others of the workspace
 * @param survey the survey's id
 * @param kind what the survey is for
 * @param name the name that people see
 * @param intro what it is about
 * @param anonymous whether nobody can tell who answered what
 * @param topics what all questions are asked about, one after the other
 * @param questions all questions of the survey
 * @param openedAt when people were asked
 * @param closesAt until when they can answer
 * @param remindAt when people are reminded; in a round with names, those who have not
 * answered
 */
record Round(String id, String survey, SurveyKind kind, String name, String intro, boolean anonymous,
		List<Topic> topics, List<Question> questions, Instant openedAt, Instant closesAt, List<Instant> remindAt) {

	/** The number of the stored shape. */
	static final int SHAPE = 1;

	// pulses are answered in the message, what is longer in a window
	boolean inPlace() {
		return this.kind == SurveyKind.PULSE;
	}

	// whether there is such a question
	boolean has(QuestionRef ref) {
		return ref.topic() < this.topics.size() && ref.question() < this.questions.size();
	}

}

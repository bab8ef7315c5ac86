package org.switchboard.survey.round;

import java.util.List;

/**
 * What somebody is asked in a round.
 *
 * @param slice whom their answers are counted with
 * @param questions which questions, in order, from 0
 * @param reminders how many reminders they get, whether or not they answer
 */
record Questionnaire(String slice, List<Integer> questions, int reminders) {

	public Questionnaire {
		questions = List.copyOf(questions);
	}

}

package org.switchboard.survey.round;

import java.util.List;

/**
 * What one person is asked in a round.
 *
 * @param slice the group their answers count toward
 * @param questions the indexes of their questions, in order, from 0
 * @param reminders how many reminders they get, whether or not they answer
 */
record Questionnaire(String slice, List<Integer> questions, int reminders) {

	public Questionnaire {
		questions = List.copyOf(questions);
	}

}

package org.switchboard.survey.round;

import java.util.List;

/**
 * What somebody is asked in a round.
 *
 * @param slice whom their answers are counted with
 * @param questions which questions, in order, from 0
 */
record Seat(String slice, List<Integer> questions) {

	Seat {
		questions = List.copyOf(questions);
	}

}

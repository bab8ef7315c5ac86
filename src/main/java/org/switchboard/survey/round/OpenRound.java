package org.switchboard.survey.round;

import java.util.Map;
import java.util.Optional;

/**
 * A round with those who are asked, as it was stored when it was opened; all of that
 * never changes.
 *
 * @param round the round
 * @param salt what is forgotten when it is closed
 * @param asked who is asked what, by their Slack user id
 */
record OpenRound(Round round, String salt, Map<String, Questionnaire> asked) {

	OpenRound {
		asked = Map.copyOf(asked);
	}

	// what somebody is asked
	Optional<Questionnaire> seat(String userId) {
		return Optional.ofNullable(this.asked.get(userId));
	}

	// whether somebody is asked a question
	boolean asks(String userId, QuestionRef ref) {
		return this.round.has(ref)
				&& seat(userId).filter((seat) -> seat.questions().contains(ref.question())).isPresent();
	}

	@Override
	public String toString() {
		return "OpenRound[" + this.round.id() + "]";
	}

}

package org.switchboard.survey.round;

import java.util.Map;
import java.util.Optional;

/**
 * A round and the people it asks, as stored when it opened. None of it ever changes.
 *
 * @param round the round
 * @param salt deleted when the round closes
 * @param asked what each person is asked, by Slack user id
 */
record OpenRound(Round round, String salt, Map<String, Questionnaire> asked) {

	OpenRound {
		asked = Map.copyOf(asked);
	}

	Optional<Questionnaire> questionnaire(String userId) {
		return Optional.ofNullable(this.asked.get(userId));
	}

	boolean asks(String userId, QuestionRef ref) {
		return this.round.has(ref)
				&& questionnaire(userId).filter((questionnaire) -> questionnaire.questions().contains(ref.question()))
					.isPresent();
	}

	@Override
	public String toString() {
		return "OpenRound[" + this.round.id() + "]";
	}

}

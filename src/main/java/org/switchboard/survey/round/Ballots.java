package org.switchboard.survey.round;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.switchboard.survey.Surveys;

/**
 * Makes the ballots of a round. The names and encryption of answers derive from the
 * round's salt in Redis and from a secret that isn't there: no one who reads Redis can
 * tell who answered, what they said, or which question it was, and once the salt is
 * deleted no one ever can.
 */
@Component
class Ballots {

	private static final int SALT = 32;

	private final SecureRandom random = new SecureRandom();

	private final Surveys surveys;

	Ballots(Surveys surveys) {
		this.surveys = surveys;
	}

	String newSalt() {
		byte[] salt = new byte[SALT];
		this.random.nextBytes(salt);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
	}

	Ballot of(OpenRound round, String userId) {
		return new Ballot(new AnswerSeal(this.surveys.secret(), round.salt()), round, userId);
	}

	// everyone's slots before anyone has answered
	Map<String, String> blank(OpenRound round) {
		Map<String, String> slots = new TreeMap<>();
		round.asked().keySet().forEach((userId) -> slots.putAll(of(round, userId).blank()));
		return slots;
	}

}

package org.switchboard.survey.round;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.switchboard.survey.Surveys;

/**
 * Under which names answers are stored, and sealed with what. Both follow from the
 * round's salt in Redis and from a secret that isn't there: whoever reads Redis can't
 * tell who answered, what, or to which question, and once the salt is forgotten nobody
 * can.
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

package org.switchboard.survey.round;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import org.switchboard.survey.Surveys;

/**
 * Under which names answers are stored. In an anonymous round that is a pseudonym which
 * follows from the person, from the round's salt in Redis and from a secret that is not
 * in Redis: so whoever reads Redis cannot tell whose it is, and once the salt is
 * forgotten nobody can. Who has answered is stored nowhere: it is asked by the pseudonym.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">HMAC</a>
 */
@Component
class Ballots {

	private static final String ALGORITHM = "HmacSHA256";

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

	/**
	 * The name of somebody's ballot.
	 * @param round the round
	 * @param userId who
	 * @return the same on all nodes as long as the round is open
	 */
	String name(OpenRound round, String userId) {
		return round.round().anonymous() ? pseudonym(round.salt(), userId) : userId;
	}

	private String pseudonym(String salt, String userId) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.surveys.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
			byte[] digest = mac.doFinal((salt + " " + userId).getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

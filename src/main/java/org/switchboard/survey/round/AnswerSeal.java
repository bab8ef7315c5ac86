package org.switchboard.survey.round;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a round's stored answers and makes up the names they are stored under. The
 * keys derive from the round's salt, which is in Redis, and the secret, which isn't. All
 * sealed values have the same size, and sealing the same answer twice gives different
 * values.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">HMAC</a>
 * @see <a href="https://doi.org/10.6028/NIST.SP.800-38D">AES-GCM</a>
 */
final class AnswerSeal {

	/** The maximum length of an answer in UTF-8 bytes. */
	static final int ROOM = 1200;

	private static final String HMAC = "HmacSHA256";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String salt;

	private final Key root;

	private final Key names;

	private final Key values;

	AnswerSeal(String secret, String salt) {
		this.salt = salt;
		this.root = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
		this.names = new SecretKeySpec(hmac(this.root, "names " + salt), HMAC);
		this.values = new SecretKeySpec(hmac(this.root, "values " + salt), "AES");
	}

	String name(String userId, String field) {
		return text(hmac(this.names, userId + " " + field));
	}

	// the name under which an older version stored the answer
	String olderName(String userId, String field) {
		return text(hmac(this.root, this.salt + " " + userId)) + " " + field;
	}

	String seal(String name, String answer) {
		byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
		byte[] padded = ByteBuffer.allocate(Short.BYTES + ROOM).putShort((short) bytes.length).put(bytes).array();
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(padded);
			return text(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// the answer, or empty if the value isn't valid
	String open(String name, String value) {
		try {
			byte[] sealed = Base64.getUrlDecoder().decode(value);
			byte[] nonce = Arrays.copyOf(sealed, NONCE);
			if (sealed.length < NONCE) {
				return "";
			}
			byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
			ByteBuffer padded = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(rest));
			byte[] bytes = new byte[padded.getShort()];
			padded.get(bytes);
			return new String(bytes, StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			// one tampered slot must not keep the others from being counted
			return "";
		}
	}

	private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.values, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	private static byte[] hmac(Key key, String text) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}

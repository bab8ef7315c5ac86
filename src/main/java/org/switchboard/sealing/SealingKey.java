package org.switchboard.sealing;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key in {@code switchboard.sealing.keys}. A separate key is derived for each purpose
 * with HMAC-SHA256, so that a value opens only where it was sealed. Its {@code toString}
 * hides the key.
 *
 * @param id the id that sealed values carry
 * @param secret 32 bytes
 */
record SealingKey(String id, SecretKey secret) {

	private static final String HMAC = "HmacSHA256";

	/** A key with fewer different bytes than this is hardly random. */
	private static final int FEWEST = 16;

	private static final Pattern SYNTAX = Pattern.compile("([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)");

	// parses a configured key
	static Optional<SealingKey> parse(String text) {
		Matcher matcher = SYNTAX.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		byte[] bytes = Base64.getDecoder().decode(matcher.group(2));
		long different = new String(bytes, StandardCharsets.ISO_8859_1).chars().distinct().count();
		return (different >= FEWEST) ? Optional.of(new SealingKey(matcher.group(1), new SecretKeySpec(bytes, HMAC)))
				: Optional.empty();
	}

	byte[] derive(byte[] purpose) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(this.secret);
			return mac.doFinal(purpose);
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException("every Java has " + HMAC, ex);
		}
	}

	@Override
	public String toString() {
		return "SealingKey[" + this.id + "]";
	}

}

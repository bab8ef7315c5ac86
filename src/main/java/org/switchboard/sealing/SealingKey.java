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
 * A key of {@code switchboard.sealing.keys}. Every purpose gets a key of its own, derived
 * with HMAC-SHA256, so that a value opens only where it was sealed. Its {@code toString}
 * does not tell the key.
 *
 * @param id what values sealed with it carry
 * @param secret 32 bytes
 */
record SealingKey(String id, SecretKey secret) {

	private static final String HMAC = "HmacSHA256";

	/** Fewer different bytes than this are hardly random. */
	private static final int FEWEST = 16;

	private static final Pattern SYNTAX = Pattern.compile("([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)");

	// reads a key as it is configured
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

	// derives 32 bytes
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

package org.switchboard.request.lifecycle;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request's number: the next in the workspace's sequence or, if it is confidential, a
 * random one, so that its key reveals neither when it was filed nor how many there are.
 *
 * @param number from 1 up, or from {@link #FIRST_RANDOM} to {@link #LAST_RANDOM}
 */
public record RequestId(long number) {

	/** No sequence gets this far. */
	public static final long FIRST_RANDOM = 1L << 40;

	/** A random key has four characters of five bits each. */
	public static final long LAST_RANDOM = FIRST_RANDOM + (1L << 20) - 1;

	/** What a key from a client has to look like. */
	public static final String SYNTAX = "REQ-[0-9A-Z]{1,12}";

	private static final int BITS = 5;

	// Crockford's Base32: no letter looks like a digit
	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final Pattern KEY = Pattern.compile("REQ[-_ #]{0,3}(?:([1-9][0-9]{0,11})|C([0-9A-TV-Z]{4}))");

	private static final RandomGenerator RANDOM = new SecureRandom();

	public RequestId {
		if (number < 1 || number > LAST_RANDOM) {
			throw new IllegalArgumentException("not a request number: " + number);
		}
	}

	/**
	 * Reads a key as people type it.
	 * @param text {@code REQ-12}, {@code req 12} or {@code req-c7kq2}, for example, with
	 * nothing around it; the letters I, L and O are read as the digits they look like
	 * @return empty if this is no key
	 */
	public static Optional<RequestId> parse(String text) {
		Matcher key = KEY.matcher(text.strip().toUpperCase(Locale.ROOT));
		if (!key.matches()) {
			return Optional.empty();
		}
		return Optional.of(new RequestId((key.group(1) != null) ? Long.parseLong(key.group(1)) : random(key.group(2))));
	}

	/** Returns a number for a confidential request; it may be taken. */
	public static RequestId random() {
		return new RequestId(RANDOM.nextLong(FIRST_RANDOM, LAST_RANDOM + 1));
	}

	/**
	 * Whether the key alone shows that the request is confidential. Older confidential
	 * requests have keys from the sequence.
	 */
	public boolean isConfidential() {
		return this.number >= FIRST_RANDOM;
	}

	private static long random(String characters) {
		long value = 0;
		String digits = characters.replace('O', '0').replace('I', '1').replace('L', '1');
		for (int i = 0; i < digits.length(); i++) {
			value = (value << BITS) + ALPHABET.indexOf(digits.charAt(i));
		}
		return FIRST_RANDOM + value;
	}

	@Override
	public String toString() {
		if (!isConfidential()) {
			return "REQ-" + this.number;
		}
		StringBuilder key = new StringBuilder("REQ-C");
		for (int shift = 3 * BITS; shift >= 0; shift -= BITS) {
			key.append(ALPHABET.charAt((int) (this.number >> shift) & (1 << BITS) - 1));
		}
		return key.toString();
	}

}

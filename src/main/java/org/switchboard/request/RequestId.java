package org.switchboard.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request's number, from one sequence per workspace.
 *
 * @param number 1 or more
 */
public record RequestId(long number) {

	private static final Pattern KEY = Pattern.compile("REQ[-_ #]{0,3}([1-9][0-9]{0,14})");

	public RequestId {
		if (number < 1) {
			throw new IllegalArgumentException("request numbers begin at 1");
		}
	}

	/**
	 * Reads a key as people type it.
	 * @param text such as {@code REQ-12} or {@code req 12}, without anything around it
	 * @return the id, or nothing if this is no key
	 */
	public static Optional<RequestId> parse(String text) {
		Matcher key = KEY.matcher(text.strip().toUpperCase(Locale.ROOT));
		return key.matches() ? Optional.of(new RequestId(Long.parseLong(key.group(1)))) : Optional.empty();
	}

	@Override
	public String toString() {
		return "REQ-" + this.number;
	}

}

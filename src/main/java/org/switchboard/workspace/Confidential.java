package org.switchboard.workspace;

import java.util.regex.Pattern;

/**
 * What logs say instead of the key of a request, such as {@code REQ-C7KQ2}: of an older
 * one it doesn't tell whether the request is confidential.
 */
public final class Confidential {

	private static final Pattern KEY = Pattern.compile("REQ-[0-9A-Z]+");

	private Confidential() {
	}

	/**
	 * Whether something may be about a confidential request.
	 * @param subject what it is about, as journal and delivery call it
	 * @return whether it has a key in it
	 */
	public static boolean mayBe(String subject) {
		return KEY.matcher(subject).find();
	}

	/**
	 * What is logged of a subject.
	 * @param subject what something is about; it may name people, too
	 * @return the same, unless that may be confidential
	 */
	public static String hidden(String subject) {
		return mayBe(subject) ? "a request" : subject;
	}

}

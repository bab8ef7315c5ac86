package org.switchboard.workspace;

import java.util.regex.Pattern;

/**
 * What logs and administrators read instead of what has the key of a confidential request
 * in it, such as {@code REQ-C7KQ2}.
 */
public final class Confidential {

	private static final Pattern KEY = Pattern.compile("REQ-C[0-9A-Z]{4}(?![0-9A-Z])");

	private Confidential() {
	}

	/**
	 * Whether something is about a confidential request.
	 * @param subject what it is about, as journal and delivery call it
	 * @return whether it has such a key in it
	 */
	public static boolean is(String subject) {
		return KEY.matcher(subject).find();
	}

	/**
	 * What is logged of a subject.
	 * @param subject what something is about; it may name people, too
	 * @return the same, unless that is confidential
	 */
	public static String hidden(String subject) {
		return is(subject) ? "a confidential request" : subject;
	}

}

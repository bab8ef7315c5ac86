package org.switchboard.workspace;

import java.util.regex.Pattern;

/**
 * Hides request keys, such as {@code REQ-C7KQ2}, from logs. The key of an older request
 * doesn't show whether it is confidential.
 */
public final class Confidential {

	private static final Pattern KEY = Pattern.compile("REQ-[0-9A-Z]+");

	private Confidential() {
	}

	/**
	 * Returns whether a journal or delivery subject contains a key and may be about a
	 * confidential request.
	 */
	public static boolean mayBe(String subject) {
		return KEY.matcher(subject).find();
	}

	/**
	 * Returns a subject for the log, without anything that may be confidential. Subjects
	 * can name people, too.
	 */
	public static String hidden(String subject) {
		return mayBe(subject) ? "a request" : subject;
	}

}

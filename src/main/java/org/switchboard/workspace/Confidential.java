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
	 * Whether what journal or delivery calls something has a key in it, and may be about
	 * a confidential request.
	 */
	public static boolean mayBe(String subject) {
		return KEY.matcher(subject).find();
	}

	/**
	 * What is logged of a subject, which may name people too: nothing that may be
	 * confidential.
	 */
	public static String hidden(String subject) {
		return mayBe(subject) ? "a request" : subject;
	}

}

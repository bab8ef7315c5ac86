package org.switchboard.access;

/** What callers read when they are rejected. */
final class AccessWords {

	static final String TOKEN = "Send a token from the switchboard.api.tokens file in the header “Authorization: Bearer …”.";

	private AccessWords() {
	}

	static String scope(String scope) {
		return "This token doesn’t have the “%s” scope. Add it in the switchboard.api.tokens file.".formatted(scope);
	}

	static String tooOften(int calls) {
		return "This token is limited to %d calls a minute. Try again after the number of seconds in Retry-After."
			.formatted(calls);
	}

}

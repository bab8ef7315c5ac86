package org.switchboard.access;

/**
 * What is told to people whose program is not let in.
 */
final class AccessWords {

	static final String TOKEN = "Send a token of switchboard.api.tokens in the header “Authorization: Bearer …”.";

	private AccessWords() {
	}

	static String scope(String scope) {
		return "This token doesn’t open this. In switchboard.api.tokens, add “%s” to its scopes.".formatted(scope);
	}

	static String tooOften(int calls) {
		return "This token may call %d times a minute. Wait as long as Retry-After says.".formatted(calls);
	}

}

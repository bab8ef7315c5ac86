package org.switchboard.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** One program's token, which also counts the program's calls per minute of the clock. */
final class Token {

	private final String name;

	private final Set<String> scopes;

	private final byte[] secret;

	private long minute;

	private int calls;

	Token(String name, Set<String> scopes, String secret) {
		this.name = name;
		this.scopes = scopes;
		this.secret = bytes(secret);
	}

	String name() {
		return this.name;
	}

	boolean opens(String scope) {
		return this.scopes.contains(scope);
	}

	// compares in constant time
	boolean is(String shown) {
		return MessageDigest.isEqual(this.secret, bytes(shown));
	}

	synchronized int count(long now) {
		if (now != this.minute) {
			this.minute = now;
			this.calls = 0;
		}
		this.calls++;
		return this.calls;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}

package org.switchboard;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.RequestAction;

/** A word that marks what is written about a confidential request. */
enum Secret {

	/** Readable by everyone who sees the request. */
	OPEN("zebra"),

	/** In its summary and its part's, so also readable by people who see the part. */
	SHARED("okapi"),

	/** In another request. */
	PARKED("kudu"),

	/** Readable only by the team. */
	NOTE("yak"),

	/** Readable by the person rating and the team's lead. */
	RATING("gnu");

	private final String word;

	Secret(String word) {
		this.word = word;
	}

	/** Returns the actions, any of which allows reading it. */
	Set<RequestAction> actions() {
		return switch (this) {
			case OPEN, SHARED, PARKED -> Set.of(RequestAction.VIEW);
			case NOTE -> Set.of(RequestAction.READ_NOTES);
			case RATING -> Set.of(RequestAction.RATE, RequestAction.CLAIM);
		};
	}

	static Stream<Secret> all() {
		return Arrays.stream(values());
	}

	static Stream<Secret> in(String text) {
		return all().filter((secret) -> text.contains(secret.word));
	}

	@Override
	public String toString() {
		return this.word;
	}

}

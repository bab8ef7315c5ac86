package org.switchboard;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.RequestAction;

/**
 * A word in what is written about a confidential request, by which it is found.
 */
enum Secret {

	/** For whoever sees the request. */
	OPEN("zebra"),

	/** In its summary and its part, also for whoever sees that. */
	SHARED("okapi"),

	/** Of another request. */
	PARKED("kudu"),

	/** For the team alone. */
	NOTE("yak"),

	/** For who rates it, and the team's lead. */
	RATING("gnu");

	private final String word;

	Secret(String word) {
		this.word = word;
	}

	/** What one has to be allowed to read it: any of these. */
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

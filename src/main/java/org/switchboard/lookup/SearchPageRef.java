package org.switchboard.lookup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.request.lifecycle.Keywords;

/**
 * A page of a search, as a button carries it. Its {@code toString} does not tell the
 * words.
 *
 * @param words what is looked for, at least one word and at most {@value #MOST_WORDS}
 * @param before only what has a place below this one
 */
record SearchPageRef(Keywords words, Optional<Long> before) {

	/** So that they fit on a button, however long they are. */
	static final int MOST_WORDS = 10;

	private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}) (.*)", Pattern.DOTALL);

	static Optional<SearchPageRef> first(Keywords words) {
		return of(words, Optional.empty());
	}

	// reads what a button carried, which may be anything
	static Optional<SearchPageRef> parse(String value) {
		Matcher written = WRITTEN.matcher(value);
		return written.matches() ? of(Keywords.of(written.group(2)), Optional.of(Long.parseLong(written.group(1))))
				: Optional.empty();
	}

	private static Optional<SearchPageRef> of(Keywords words, Optional<Long> before) {
		return Optional.of(new SearchPageRef(words.first(MOST_WORDS), before)).filter((look) -> !look.words.words().isEmpty());
	}

	// the button for what comes after
	String from(long next) {
		return next + " " + String.join(" ", this.words.words());
	}

}

package org.switchboard.lookup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.request.lifecycle.Keywords;

/**
 * A page of search results, as stored in a button. Its {@code toString} doesn't reveal
 * the words.
 *
 * @param words at least one word and at most {@value #MOST_WORDS}
 * @param before only requests placed below this one
 */
record SearchPageRef(Keywords words, Optional<Long> before) {

	/** So that the words fit into a button, however long they are. */
	static final int MOST_WORDS = 10;

	private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}) (.*)", Pattern.DOTALL);

	static Optional<SearchPageRef> first(Keywords words) {
		return of(words, Optional.empty());
	}

	// reads a button's value, which may be anything
	static Optional<SearchPageRef> parse(String value) {
		Matcher written = WRITTEN.matcher(value);
		return written.matches() ? of(Keywords.of(written.group(2)), Optional.of(Long.parseLong(written.group(1))))
				: Optional.empty();
	}

	private static Optional<SearchPageRef> of(Keywords words, Optional<Long> before) {
		return Optional.of(new SearchPageRef(words.first(MOST_WORDS), before))
			.filter((ref) -> !ref.words.words().isEmpty());
	}

	// the button's value for the next page
	String from(long next) {
		return next + " " + String.join(" ", this.words.words());
	}

}

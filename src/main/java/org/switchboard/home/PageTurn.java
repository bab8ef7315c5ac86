package org.switchboard.home;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page to turn to, as its button's value. It passes through the person's client.
 *
 * @param section the section
 * @param offset how many items the page skips
 */
record PageTurn(HomeSection section, long offset) {

	private static final Pattern SYNTAX = Pattern.compile("([a-z]+) ([0-9]{1,9})");

	static Optional<PageTurn> parse(@Nullable String value) {
		Matcher turn = SYNTAX.matcher((value != null) ? value : "");
		return turn.matches() ? Stream.of(HomeSection.values())
			.filter((section) -> word(section).equals(turn.group(1)))
			.findFirst()
			.map((section) -> new PageTurn(section, Long.parseLong(turn.group(2)))) : Optional.empty();
	}

	private static String word(HomeSection section) {
		return section.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return word(this.section) + " " + this.offset;
	}

}

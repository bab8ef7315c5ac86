package org.switchboard.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Finds names of two words or more, also with a title instead of the first name and in
 * upper or lower case. It searches letter by letter, so that knowing more names doesn't
 * make it slower.
 */
final class KnownNames {

	private final Letter first = new Letter();

	KnownNames(Collection<String> names) {
		Letter last = new Letter();
		last.next.put(' ', last);
		Stream.of("mr", "mrs", "ms", "miss", "mx", "dr").map(this.first::after).forEach((title) -> {
			title.next.put(' ', last);
			title.after(".").next.put(' ', last);
		});
		for (String name : names) {
			this.first.after(name).ends = true;
			last.after(name.substring(name.lastIndexOf(' ') + 1)).ends = true;
		}
		last.ends = false;
	}

	// returns the start and end of each
	List<int[]> in(String text) {
		List<int[]> found = new ArrayList<>();
		Matcher start = NamePatterns.STARTS.matcher(text);
		Matcher end = NamePatterns.ENDS.matcher(text);
		for (int from = 0; from < text.length() && start.find(from);) {
			int until = end(text, start.start(), end);
			if (until > 0) {
				found.add(new int[] { start.start(), until });
			}
			from = Math.max(start.start() + 1, until);
		}
		return found;
	}

	private int end(String text, int from, Matcher end) {
		int until = 0;
		Letter at = this.first;
		for (int i = from; i < text.length() && at != null; i++) {
			at = at.next.get(folded(text.charAt(i)));
			if (at != null && at.ends && end.region(i + 1, text.length()).lookingAt()) {
				until = i + 1;
			}
		}
		return until;
	}

	private static char folded(char character) {
		return (Character.getType(character) == Character.SPACE_SEPARATOR || character == '\t') ? ' '
				: Character.toLowerCase(Character.toUpperCase(character));
	}

	/** A position within the known names and the letters that can follow. */
	private static final class Letter {

		private final Map<Character, Letter> next = new HashMap<>(2);

		private boolean ends;

		Letter after(String rest) {
			Letter at = this;
			for (int i = 0; i < rest.length(); i++) {
				at = at.next.computeIfAbsent(folded(rest.charAt(i)), (letter) -> new Letter());
			}
			return at;
		}

	}

}

package org.switchboard.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The end of a sentence about a word that is not known: what may have been meant.
 */
public final class Hint {

	private static final int LONGEST_LIST = 12;

	private Hint() {
	}

	/**
	 * Names the one known word that resembles the given one or else, if they are few, all
	 * that are known.
	 * @param word what is written
	 * @param known what could have been
	 * @param plural what the known words are, such as {@code networks}
	 * @return the end of the sentence, beginning with a semicolon, or nothing
	 */
	public static String of(String word, Collection<String> known, String plural) {
		String meant = didYouMean(word, known);
		if (!meant.isEmpty() || known.isEmpty() || known.size() > LONGEST_LIST) {
			return meant;
		}
		return "; " + plural + " are " + String.join(", ", known);
	}

	/**
	 * Names the one known word that resembles the given one.
	 * @param word what is written
	 * @param known what could have been
	 * @return the end of the sentence, beginning with a semicolon, or nothing
	 */
	public static String didYouMean(String word, Collection<String> known) {
		int most = Math.min(2, word.length() / 3);
		for (int distance = 0; distance <= most; distance++) {
			int near = distance;
			List<String> candidates = known.stream().filter((other) -> distance(word, other, near) == near).toList();
			if (candidates.size() == 1) {
				return "; did you mean " + Written.quote(candidates.get(0)) + "?";
			}
			if (!candidates.isEmpty()) {
				return "";
			}
		}
		return "";
	}

	private static int distance(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return most + 1;
		}
		String left = one.toLowerCase(Locale.ROOT);
		String right = other.toLowerCase(Locale.ROOT);
		int[] above = new int[right.length() + 1];
		for (int column = 0; column <= right.length(); column++) {
			above[column] = column;
		}
		for (int row = 1; row <= left.length(); row++) {
			int[] current = new int[right.length() + 1];
			current[0] = row;
			for (int column = 1; column <= right.length(); column++) {
				int swap = (left.charAt(row - 1) != right.charAt(column - 1)) ? 1 : 0;
				current[column] = Math.min(above[column - 1] + swap, 1 + Math.min(above[column], current[column - 1]));
			}
			above = current;
		}
		return above[right.length()];
	}

}

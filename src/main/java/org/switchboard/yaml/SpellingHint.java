package org.switchboard.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The end of a sentence about an unknown word: what may have been meant. */
public final class SpellingHint {

	private static final int LONGEST_WORD = 100;

	private static final int LONGEST_LIST = 12;

	private SpellingHint() {
	}

	/**
	 * Suggests the one known word that resembles the given one, or else lists the known
	 * words if they are few.
	 * @param plural what the known words are ({@code networks})
	 * @return the end of the sentence, starting with a semicolon, or an empty string
	 */
	public static String of(String word, Collection<String> known, String plural) {
		String meant = didYouMean(word, known);
		if (!meant.isEmpty() || known.isEmpty() || known.size() > LONGEST_LIST) {
			return meant;
		}
		return "; " + plural + " are " + String.join(", ", known);
	}

	/**
	 * Suggests the one known word that resembles the given one.
	 * @return the end of the sentence, starting with a semicolon, or an empty string
	 */
	public static String didYouMean(String word, Collection<String> known) {
		int telling = word.contains("@") ? word.indexOf('@') : word.length();
		int most = (word.length() > LONGEST_WORD) ? -1 : Math.min(2, telling / 3);
		for (int distance = 0; distance <= most; distance++) {
			int near = distance;
			List<String> candidates = known.stream().filter((other) -> distance(word, other, near) == near).toList();
			if (candidates.size() == 1) {
				return "; did you mean " + YamlText.quote(candidates.get(0)) + "?";
			}
			if (!candidates.isEmpty()) {
				return "";
			}
		}
		return "";
	}

	// how many letters are added, missing, changed or swapped with their neighbor
	private static int distance(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return most + 1;
		}
		String left = one.toLowerCase(Locale.ROOT);
		String right = other.toLowerCase(Locale.ROOT);
		int[][] edits = new int[left.length() + 1][right.length() + 1];
		for (int row = 0; row <= left.length(); row++) {
			for (int column = 0; column <= right.length(); column++) {
				edits[row][column] = (row != 0 && column != 0) ? edits(edits, left, right, row, column) : row + column;
			}
		}
		return edits[left.length()][right.length()];
	}

	private static int edits(int[][] edits, String left, String right, int row, int column) {
		boolean same = left.charAt(row - 1) == right.charAt(column - 1);
		int fewest = Math.min(edits[row - 1][column - 1] + (same ? 0 : 1),
				1 + Math.min(edits[row - 1][column], edits[row][column - 1]));
		boolean swapped = row > 1 && column > 1 && left.charAt(row - 1) == right.charAt(column - 2)
				&& left.charAt(row - 2) == right.charAt(column - 1);
		return swapped ? Math.min(fewest, edits[row - 2][column - 2] + 1) : fewest;
	}

}

package org.switchboard.request.lifecycle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Search keywords: lower case, without accents, only letters and digits, no duplicates.
 * Its {@code toString} doesn't reveal them.
 *
 * @param words in the order in which they were written
 */
public record Keywords(List<String> words) {

	/** The most keywords a request has; of long details, the first ones count. */
	static final int MOST = 64;

	// nearly every request contains a single letter
	private static final int SHORTEST = 2;

	// in Unicode characters; longer words match by their beginning
	private static final int LONGEST = 32;

	/** Returns the keywords of a text; none if it has neither letters nor digits. */
	public static Keywords of(String text) {
		return new Keywords(words(Stream.of(text)).toList());
	}

	// details come last, since they may be long and a search shows the rest anyway
	public static Keywords of(Request request) {
		Filing filing = request.filing();
		return new Keywords(words(Stream.of(filing.summary(), filing.category(), filing.schoolName(),
				filing.requester().name(), request.team().departmentName(), filing.details()))
			.limit(MOST)
			.toList());
	}

	public Keywords first(int most) {
		return new Keywords(this.words.stream().limit(most).toList());
	}

	// the stored form: no word contains a space
	public String joined() {
		return String.join(" ", this.words);
	}

	@Override
	public String toString() {
		return "Keywords[" + this.words.size() + "]";
	}

	private static Stream<String> words(Stream<String> texts) {
		return texts.flatMap((text) -> Arrays.stream(folded(text).split(" ")))
			.filter((word) -> word.codePointCount(0, word.length()) >= SHORTEST)
			.map(Keywords::beginning)
			.distinct();
	}

	private static String beginning(String word) {
		boolean fits = word.codePointCount(0, word.length()) <= LONGEST;
		return fits ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
	}

	// without regard to language, so that all nodes and people spell a word alike
	static String folded(String text) {
		// one at a time: Java's normalizer takes seconds for long runs of accents
		return text.codePoints()
			.mapToObj(Character::toString)
			.flatMapToInt((one) -> Normalizer.normalize(one, Normalizer.Form.NFKD).codePoints())
			.filter((character) -> !isUnseen(character))
			.map((character) -> Character.isLetterOrDigit(character)
					? Character.toLowerCase(Character.toUpperCase(character)) : ' ')
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	// accents, and characters that join or turn others within a word
	private static boolean isUnseen(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.FORMAT ->
				true;
			default -> false;
		};
	}

}

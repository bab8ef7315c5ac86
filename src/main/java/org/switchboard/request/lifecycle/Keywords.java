package org.switchboard.request.lifecycle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words by which requests are found: in small letters, without accents, of nothing but
 * letters and digits, each once. Its {@code toString} does not tell them.
 *
 * @param words in the order in which they were written
 */
public record Keywords(List<String> words) {

	/** The most that a request is found by; of long details the first ones. */
	static final int MOST = 64;

	// a letter alone is in nearly every request
	private static final int SHORTEST = 2;

	// in Unicode's characters; what is longer is the same as what begins alike
	private static final int LONGEST = 32;

	/**
	 * The words of a text as someone typed it; none if it has neither letters nor digits.
	 */
	public static Keywords of(String text) {
		return new Keywords(words(Stream.of(text)).toList());
	}

	// what a search may show of it anyway comes before the details, which may be long
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

	// as it is stored: no word has a space
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

	// without regard to language, so that all nodes and all people write a word alike
	static String folded(String text) {
		// one by one: Java's normalizer takes seconds for long runs of accents
		return text.codePoints()
			.mapToObj(Character::toString)
			.flatMapToInt((one) -> Normalizer.normalize(one, Normalizer.Form.NFKD).codePoints())
			.filter((character) -> !isUnseen(character))
			.map((character) -> Character.isLetterOrDigit(character)
					? Character.toLowerCase(Character.toUpperCase(character)) : ' ')
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	// accents, and what joins or turns characters within a word
	private static boolean isUnseen(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.FORMAT ->
				true;
			default -> false;
		};
	}

}

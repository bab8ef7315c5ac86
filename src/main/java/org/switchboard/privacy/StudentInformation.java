package org.switchboard.privacy;

import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notices what looks like student information: a student's number, or a name near a word
 * about special education, health, discipline or family trouble. It applies the rules in
 * this file and sends nothing anywhere. Since it only leads to a question, it would
 * rather ask too often, but it misses a student who isn't named.
 */
public final class StudentInformation {

	private static final int NEAR = 80;

	private static final Pattern NUMBER = Pattern
		.compile("(?iu)(?<!\\p{L})(?:(?:student|pupil|lunch|state)\\W{0,3}(?:id|number|no|#)|(?:student|pupil|s?id))"
				+ "(?:\\h(?:is|number))?\\W{0,3}[0-9]{5,12}(?![0-9])|(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])");

	private static final Pattern TOPIC = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:"
			// special education
			+ "i\\.?e\\.?p\\.?s?|504s?|bip|fba|sped|special\\h?-?ed(?:ucation)?|disabilit(?:y|ies)|dyslexi[ac]|autis(?:m|tic)|adhd"
			// health
			+ "|medical|medications?|medicines?|diagnos(?:is|ed)|seizures?|epilep(?:sy|tic)|diabet(?:es|ic)|insulin"
			+ "|epi-?pens?|inhalers?|asthma|allerg(?:y|ies|ic)|concussion|pregnan(?:t|cy)|counsel(?:or|ing)|therap(?:y|ist)"
			+ "|suicid(?:e|al)|self-harm|hospitali[sz]ed"
			// discipline
			+ "|suspen(?:ded|sion)|expel(?:led)?|expulsion|detention|disciplin(?:e|ed|ary)|bull(?:y|ied|ying)|fight(?:ing)?"
			+ "|weapons?|vap(?:e|ing)|arrested|truan(?:t|cy)"
			// family
			+ "|cps|custody|foster|homeless|restraining\\horder|abuse[d]?|neglect(?:ed)?" + ")(?![\\p{L}\\p{N}])");

	private static final Pattern JOINTS = Pattern.compile("[-‐–._+]++");

	private static final String TOPIC_HERE = "\uE000";

	private static final Pattern HIDDEN_NAME = Pattern.compile(NameMask.NAME, Pattern.LITERAL);

	// within a sentence, or at its beginning before 's or a verb; after "at", Lincoln is
	// a place
	private static final Pattern FIRST_NAME = Pattern
		.compile("(?<=[\\p{Ll}\\p{N},\\x{E000}]\\s)(?<!(?iu:\\h(?:at|in|near))\\h)"
				+ "\\p{Lu}\\p{Ll}{2,20}+(?:['’]s)?+(?![\\p{L}\\p{N}])"
				+ "|(?<![\\p{L}\\p{N}'’-])(?<!(?iu:\\h(?:at|in|near))\\h)\\p{Lu}\\p{Ll}{2,20}+"
				+ "(?:['’]s|(?=\\h(?:has|had|is|was|needs|got|says|said)\\h))");

	private StudentInformation() {
	}

	/**
	 * Returns a file's name with its words apart as well, however they are joined, to be
	 * read with the rest of a text.
	 */
	public static String fileName(String name) {
		return name + "\n" + JOINTS.matcher(name).replaceAll(" ");
	}

	/**
	 * Returns whether a text looks like it contains student information.
	 * @param known supplies a mask that leaves the names of non-students alone; asked
	 * only if the text contains one of the words
	 */
	public static boolean isIn(String text, Supplier<NameMask> known) {
		String read = text.replace('_', ' ');
		if (NUMBER.matcher(read).find()) {
			return true;
		}
		String topics = TOPIC.matcher(read).replaceAll(TOPIC_HERE);
		if (!topics.contains(TOPIC_HERE)) {
			return false;
		}
		NameMask mask = known.get();
		String masked = mask.mask(mask.withoutKnown(topics));
		return Stream.concat(HIDDEN_NAME.matcher(masked).results().map(MatchResult::start), firstNames(masked, mask))
			.anyMatch((name) -> isNear(masked, name));
	}

	private static Stream<Integer> firstNames(String text, NameMask mask) {
		return FIRST_NAME.matcher(text)
			.results()
			.filter((name) -> !mask.isOrdinary(name.group()))
			.map(MatchResult::start);
	}

	private static boolean isNear(String text, int name) {
		return text.substring(Math.max(0, name - NEAR), Math.min(text.length(), name + NEAR)).contains(TOPIC_HERE);
	}

}

package org.switchboard.slack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type: as words to keep, as a command, or as a single word or key. Each
 * reading is idempotent and takes time in proportion to the text.
 */
public final class TypedText {

	private static final Pattern ESCAPED = Pattern.compile("(?:[^<>&]|&(?:amp|lt|gt);)*+");

	private static final Pattern BLANK = Pattern.compile("[\\xA0\\u2007\\u202F\\u2800\\u3164\\uFFA0]");

	/**
	 * Joins and varies emoji and letters; Java looks behind surrogates if they are real.
	 */
	private static final String GLUE = "\u200C\u200D\uFE00-\uFE0F\uDB40\uDD00-\uDB40\uDDEF";

	/** Turns text to the left or right. */
	private static final String TURN = "\u200E\u200F\u061C";

	/** Spells the name of a region behind a black flag. */
	private static final String TAG = "\uDB40\uDC20-\uDB40\uDC7F";

	/**
	 * What hides, but not where it has a use. Some signs of Arabic are format, yet show.
	 */
	private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\u0600-\u08E2" + GLUE + TURN + TAG
			+ "]]" + unlessBehind("\\p{Lo}\\p{M}\\p{S}0-9#*", GLUE) + unlessBehind("\\p{L}\\p{N}\\p{P}\\p{S}", TURN)
			+ unlessBehind("\uD83C\uDFF4", TAG));

	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D" + GLUE + "]");

	private static final Pattern CORE = Pattern.compile("[^\\p{L}\\p{N}]*+(.*[\\p{L}\\p{N}]).*", Pattern.DOTALL);

	private TypedText() {
	}

	private static String unlessBehind(String base, String hidden) {
		return "|(?<![" + base + hidden + "])[" + hidden + "]++";
	}

	/**
	 * Undoes Slack's escaping of commands and plain text, which it may or may not do. A
	 * text that has a {@code <}, {@code >} or {@code &} of its own was not escaped. Of
	 * the rest, more people mean {@code &} than type its entity.
	 * @param text as Slack sends it; not that of a message, which is always escaped
	 * @return as it was typed
	 */
	public static String unescaped(String text) {
		return ESCAPED.matcher(text).matches() ? SlackText.plain(text) : text;
	}

	// cleans words that people will read: nothing that can be seen changes, but line
	// ends,
	// spaces and hyphens become plain
	static String kept(String text) {
		String blank = BLANK.matcher(text.replaceAll("\\R", "\n")).replaceAll(" ");
		return HIDDEN.matcher(blank).replaceAll("").replace('\u2011', '-');
	}

	/**
	 * Reads a command or a marker, where the form of a character does not matter.
	 * @param text as it was typed
	 * @return one line with single spaces, plain letters and digits, and a hyphen for
	 * each dash
	 */
	public static String read(String text) {
		StringBuilder read = new StringBuilder(text.length());
		// one by one: Java's normalizer takes seconds for long runs of accents
		UNSEEN.matcher(kept(text))
			.replaceAll("")
			.codePoints()
			.mapToObj(Character::toString)
			.forEach((one) -> read.append(Normalizer.normalize(one, Normalizer.Form.NFKC)));
		return SlackText.oneLine(read.toString().replaceAll("[\\p{Pd}\\u2212]", "-"));
	}

	/**
	 * Reads a single word or key, whatever is put around it.
	 * @param text such as {@code *REQ-78*} or {@code Mine!}
	 * @return from its first letter or digit to its last, in small letters
	 */
	public static String bare(String text) {
		Matcher core = CORE.matcher(read(text).toLowerCase(Locale.ROOT));
		return core.matches() ? core.group(1) : "";
	}

}

package org.switchboard.slack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type: as words to keep, as a command, or as a single word or key.
 * Each reading is idempotent and takes time proportional to the text.
 */
public final class TypedText {

	private static final Pattern ESCAPED = Pattern.compile("(?:[^<>&]|&(?:amp|lt|gt);)*+");

	private static final Pattern BLANK = Pattern.compile("[\\xA0\\u2007\\u202F\\u2800\\u3164\\uFFA0]");

	/**
	 * Joins and varies emoji and letters; as real surrogates, because Java's look-behind
	 * needs them.
	 */
	private static final String GLUE = "\u200C\u200D\uFE00-\uFE0F\uDB40\uDD00-\uDB40\uDDEF";

	/** Turns text left or right. */
	private static final String TURN = "\u200E\u200F\u061C";

	/** Spells a region's name after a black flag. */
	private static final String TAG = "\uDB40\uDC20-\uDB40\uDC7F";

	/**
	 * Invisible characters, except where they have a use. Some Arabic signs are in the
	 * format category but visible.
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
	 * Undoes the escaping of commands and plain text, which Slack applies only sometimes.
	 * Text containing a bare {@code <}, {@code >} or {@code &} wasn't escaped. Otherwise,
	 * more people mean {@code &} than type its entity.
	 * @param text as Slack sends it; not a message, which is always escaped
	 * @return as it was typed
	 */
	public static String unescaped(String text) {
		return ESCAPED.matcher(text).matches() ? SlackText.plain(text) : text;
	}

	// cleans words that people will read: nothing visible changes, but line ends, spaces
	// and hyphens become plain
	static String kept(String text) {
		String blank = BLANK.matcher(text.replaceAll("\\R", "\n")).replaceAll(" ");
		return HIDDEN.matcher(blank).replaceAll("").replace('\u2011', '-');
	}

	/**
	 * Reads a command or a marker, ignoring variants of characters.
	 * @param text as typed
	 * @return one line with single spaces, plain letters and digits, and a hyphen for
	 * each dash
	 */
	public static String read(String text) {
		StringBuilder read = new StringBuilder(text.length());
		// character by character, because Java's normalizer takes seconds for long runs
		// of accents
		UNSEEN.matcher(kept(text))
			.replaceAll("")
			.codePoints()
			.mapToObj(Character::toString)
			.forEach((one) -> read.append(Normalizer.normalize(one, Normalizer.Form.NFKC)));
		return SlackText.oneLine(read.toString().replaceAll("[\\p{Pd}\\u2212]", "-"));
	}

	/**
	 * Reads a single word or key, ignoring what surrounds it.
	 * @param text such as {@code *REQ-78*} or {@code Mine!}
	 * @return from its first letter or digit to its last, in lower case
	 */
	public static String bare(String text) {
		Matcher core = CORE.matcher(read(text).toLowerCase(Locale.ROOT));
		return core.matches() ? core.group(1) : "";
	}

}

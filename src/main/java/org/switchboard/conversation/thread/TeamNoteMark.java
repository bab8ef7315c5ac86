package org.switchboard.conversation.thread;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that turns a message into a team-only note: a lock at the start or end of a
 * line, or {@code note:}, {@code internal:} or {@code //} at the start of the message,
 * after any mentions. Only words in front of a mark hide it, because a note that reaches
 * the school does more harm than a reply that doesn't.
 */
final class TeamNoteMark {

	private static final String LOCK = "\uD83D\uDD12";

	private static final Pattern LOCKS = Pattern.compile(":(?:closed_lock_with_key|lock(?:_with_ink_pen)?):");

	private static final Pattern EMOJI_OR_ENTITY = Pattern.compile("([:&])(?:(?<=:)[\\w+'-]+:|(?<=&)(?:[a-z]+;)+)");

	private static final String SLASHES = "[/\u2044\u2215][\\p{C}\\p{M}\\p{Z}]*+[/\u2044\u2215]";

	private static final String COLON = ":\u2236\uA789";

	private static final String NAME = "(?:(?:internal|team[ -]only)(?: ++note)?|note)[^\\p{L}" + COLON + "]*+[" + COLON
			+ "]";

	/** Formatting, quotes, bullets, numbers and invisible characters before a mark. */
	private static final String NO_WORD = "(?:(?!" + LOCK + "|" + SLASHES + ")[^\\p{L}@])*+";

	// possessive, so that no text can take long to match
	private static final String WORD = "[^@/\\s" + LOCK + "]++";

	/** Up to five names of up to four words. */
	private static final String MENTIONS = "(?:@" + WORD + "(?:\\s++" + WORD + "){0,3}?" + NO_WORD + "){0,5}?";

	private static final Pattern AT_THE_START = Pattern.compile(NO_WORD + "(" + MENTIONS + ")(?:" + LOCK + "|" + SLASHES
			+ "|" + NAME + ")" + "(?:[^\\p{L}\\p{N}\\s]+(?=\\s|$))?\\s*", Pattern.CASE_INSENSITIVE);

	private static final Pattern AT_A_LINE = Pattern
		.compile("^[^\\p{L}\\p{N}\n]*" + LOCK + "|" + LOCK + "[^\\p{L}\\p{N}\n" + LOCK + "]*$", Pattern.MULTILINE);

	private TeamNoteMark() {
	}

	// the note's text without the mark; empty if the team member's message isn't a note
	static Optional<String> note(String text) {
		String folded = folded(text);
		Matcher start = AT_THE_START.matcher(folded);
		if (start.lookingAt()) {
			return Optional.of(without(text, folded, start.start(1), start.end(1), start.end()));
		}
		Matcher line = AT_A_LINE.matcher(folded);
		return line.find() ? Optional.of(without(text, folded, 0, line.start(), line.end())) : Optional.empty();
	}

	private static String without(String text, String folded, int from, int mark, int end) {
		return (text.substring(sameIn(text, folded, from), sameIn(text, folded, mark))
				+ text.substring(sameIn(text, folded, end)))
			.strip();
	}

	// keeps the number of characters, so that matches can be found in the original text
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		text.codePoints().map(TeamNoteMark::folded).forEach(folded::appendCodePoint);
		String locked = LOCKS.matcher(folded).replaceAll((found) -> LOCK + " ".repeat(found.group().length() - 1));
		return EMOJI_OR_ENTITY.matcher(locked)
			.replaceAll((found) -> found.group(1) + " ".repeat(found.group().length() - 1));
	}

	private static int folded(int character) {
		String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
		int folded = (plain.codePointCount(0, plain.length()) == 1) ? plain.codePointAt(0) : character;
		return switch (folded) {
			// other closed locks
			case 0x1F50F, 0x1F510 -> LOCK.codePointAt(0);
			// invisible letters
			case 0x115F, 0x1160 -> ' ';
			default -> (Character.getType(folded) == Character.MODIFIER_LETTER) ? ' ' : folded;
		};
	}

	private static int sameIn(String text, String folded, int index) {
		return text.offsetByCodePoints(0, folded.codePointCount(0, index));
	}

}

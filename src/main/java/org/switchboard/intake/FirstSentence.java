package org.switchboard.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentence that says what someone needs: the first one after any greetings.
 */
final class FirstSentence {

	private static final Pattern END = Pattern.compile("(?<![.!?…])([.!?…]++)[\"'”’)\\]*_]*+\\s++|\\R\\s*+");

	/** The word before a dot, in a text that ends there. */
	private static final Pattern LAST_WORD = Pattern.compile("(?<![^\\s(\"“‘'])[\\p{L}\\p{N}.]{1,8}\\z");

	/** Whatever follows. */
	private static final Set<String> SHORTENED = Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "rev", "sgt", "capt",
			"st", "mt", "ft", "rm", "bldg", "dept", "approx", "vs", "ca", "cf", "attn", "apt");

	/** Unless a capital follows. */
	private static final Set<String> MAY_END = Set.of("etc", "jr", "sr", "ave", "blvd", "rd", "inc", "co", "ext", "max",
			"min", "hr", "hrs", "a.m", "p.m", "tel");

	private static final String END_OF_WORD = "(?![\\p{L}\\p{N}_])";

	private static final String ORNAMENT = "(?: ?:[\\w+-]+:|[^\\p{L}\\p{N}])*+";

	private static final Pattern GREETING = Pattern.compile("(?iu)" + ORNAMENT
			+ "(?:(?:hi|hello|hey|hiya|howdy|greetings|dear|hola|bonjour"
			+ "|good (?:morning|afternoon|evening|day)|happy \\w{3,9}day|buen(?:os|as|a)? (?:d[ií]as?|tardes|noches))"
			+ END_OF_WORD
			+ "(?:[\\s,]+(?:(?:there|all|everyone|everybody|team|folks|friends?|again|sir|madam|ma['’]am|to|and|you|a|todos"
			+ "|equipo)" + END_OF_WORD + "|(?-i:\\p{Lu}[\\p{L}.'’-]*)))*+"
			+ "|(?:(?:i )?hope (?:you(?: are| had|['’]re)|this finds|all is|everyone)|how are (?:you|things)|sorry to bother)"
			+ END_OF_WORD + ".*"
			+ "|(?:i have )?(?:a |just a )?(?:quick |small )?question|please help|help(?: please| me| us)?|urgent|emergency"
			+ "|asap|fyi|heads up)?" + ORNAMENT);

	private static final int LONGEST_WORD = 10;

	private static final int LONGEST_GREETING = 80;

	private FirstSentence() {
	}

	// finds it
	static String of(String text) {
		Matcher end = END.matcher(text);
		String first = "";
		for (int start = 0; start < text.length(); start = end.end()) {
			boolean found = end.find();
			while (found
					&& !isEnd(text.substring(Math.max(start, end.start() - LONGEST_WORD), end.start()), end, text)) {
				found = end.find();
			}
			String sentence = found ? text.substring(start, end.end()) : text.substring(start);
			if (sentence.length() > LONGEST_GREETING || !GREETING.matcher(sentence).matches()) {
				return sentence;
			}
			first = first.isEmpty() ? sentence : first;
			if (!found) {
				break;
			}
		}
		return first;
	}

	private static boolean isEnd(String before, Matcher end, String text) {
		String mark = (end.group(1) != null) ? end.group(1) : "";
		int next = (end.end() < text.length()) ? text.codePointAt(end.end()) : 'A';
		if (!mark.equals(".") || end.group().contains("\n")) {
			return !(mark.endsWith("…") || mark.endsWith("..")) || !Character.isLowerCase(next);
		}
		Matcher last = LAST_WORD.matcher(before);
		String word = last.find() ? last.group().toLowerCase(Locale.ROOT) : "";
		if (word.equals("no")) {
			return !Character.isDigit(next) && next != '#';
		}
		if (MAY_END.contains(word)) {
			return Character.isUpperCase(next);
		}
		// initials, "U.S.", "e.g." and list numbers
		boolean isNumber = word.length() == before.length() && word.matches("[0-9]+");
		return !SHORTENED.contains(word) && !isNumber && !word.matches("\\p{L}(?:\\.\\p{L})*");
	}

}

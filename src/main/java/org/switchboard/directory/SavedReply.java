package org.switchboard.directory;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text the people of a department reuse.
 *
 * @param name the name people pick it by, at most 75 characters, unique in its department
 * @param text the text with variables like {@code {requester}}; it fits a Slack input
 */
public record SavedReply(String name, String text) {

	private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}");

	/**
	 * Returns the text with its variables filled in, of any length.
	 * @param values the value of each variable; variables inside values are left alone
	 */
	public String filledIn(Function<ReplyVariable, String> values) {
		return BRACES.matcher(this.text)
			.replaceAll((braces) -> Matcher
				.quoteReplacement(ReplyVariable.called(braces.group(1)).map(values).orElseGet(braces::group)));
	}

	// everything in braces, repetitions included
	static List<String> variables(String text) {
		return BRACES.matcher(text).results().map((braces) -> braces.group(1)).toList();
	}

}

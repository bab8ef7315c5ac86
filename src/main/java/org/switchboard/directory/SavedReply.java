package org.switchboard.directory;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the people of a department write again and again.
 *
 * @param name the name that people choose it by, at most 75 characters, unlike that of
 * any other reply of the department
 * @param text the text with its variables, such as {@code {requester}}; it fits into an
 * input of Slack
 */
public record SavedReply(String name, String text) {

	private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}");

	/**
	 * The text as somebody is to read it.
	 * @param values what each variable stands for; nothing in it is taken for a variable
	 * @return the text, of any length
	 */
	public String filledIn(Function<ReplyVariable, String> values) {
		return BRACES.matcher(this.text)
			.replaceAll((braces) -> Matcher
				.quoteReplacement(ReplyVariable.called(braces.group(1)).map(values).orElseGet(braces::group)));
	}

	// what stands in braces, each time it does
	static List<String> variables(String text) {
		return BRACES.matcher(text).results().map((braces) -> braces.group(1)).toList();
	}

}

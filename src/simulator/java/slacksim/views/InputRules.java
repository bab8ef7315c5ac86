package slacksim.views;

import java.util.regex.Pattern;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** What Slack's own client checks before it submits a view. */
public final class InputRules {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final Pattern URL = Pattern.compile("https?://\\S+");

	private InputRules() {
	}

	/**
	 * Returns the error shown under an input, or an empty string.
	 * @param field the input
	 * @param value its value
	 */
	public static String error(Field field, ObjectNode value) {
		if (field.state().filter((state) -> state.isEmpty(value)).isPresent()) {
			return field.isOptional() ? "" : "Please complete this required field.";
		}
		String text = Json.text(value, "value");
		return switch (field.type()) {
			case "plain_text_input" -> length(field, text);
			case "number_input" -> NUMBER.matcher(text).matches() ? "" : "Please enter a number.";
			case "email_text_input" -> EMAIL.matcher(text).matches() ? "" : "Please enter a valid email address.";
			case "url_text_input" -> URL.matcher(text).matches() ? "" : "Please enter a valid URL.";
			default -> "";
		};
	}

	private static String length(Field field, String text) {
		int min = field.element().path("min_length").asInt(0);
		int max = field.element().path("max_length").asInt(3000);
		if (text.length() > max) {
			return "Please enter no more than " + max + " characters.";
		}
		return (text.length() < min) ? "Please enter at least " + min + " characters." : "";
	}

}

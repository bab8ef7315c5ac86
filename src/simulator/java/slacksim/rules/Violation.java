package slacksim.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something Slack refuses.
 *
 * @param message what is wrong, in Slack's words
 * @param pointer where, as a JSON pointer
 */
public record Violation(String message, String pointer) {

	private static final Map<String, String> CONSTRAINTS = Map.of("unsupported type", "enum", "must be one of", "enum",
			"missing required field", "required", "invalid additional property", "additional_property",
			"must be less than", "max_length", "must be more than", "min_length", "no more than", "max_items",
			"no fewer than", "min_items", "must be a", "type");

	private static final Pattern LIMIT = Pattern
		.compile("(?:must be less than|no more than|no fewer than) ([0-9]+) .*");

	@Override
	public String toString() {
		return "[ERROR] " + this.message + " [json-pointer:" + this.pointer + "]";
	}

	/** Returns the kind of rule that was broken. Example: {@code max_length}. */
	public String constraint() {
		return CONSTRAINTS.entrySet()
			.stream()
			.filter((entry) -> this.message.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("other");
	}

	/** Returns the limit that was exceeded, if the rule is about one. */
	public Optional<Integer> expected() {
		Matcher matcher = LIMIT.matcher(this.message);
		int less = this.message.startsWith("must be less") ? 1 : 0;
		return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1)) - less) : Optional.empty();
	}

	/**
	 * Returns the last step to the problem: {@code /type} if the type is wrong, otherwise
	 * nothing.
	 */
	public String field() {
		return this.message.startsWith("unsupported type") ? "/type" : "";
	}

}

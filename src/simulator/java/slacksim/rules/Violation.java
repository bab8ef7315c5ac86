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

	/**
	 * The kind of rule that was broken.
	 * @return such as {@code max_length}
	 */
	public String constraint() {
		return CONSTRAINTS.entrySet()
			.stream()
			.filter((entry) -> this.message.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("other");
	}

	/**
	 * The limit that was not kept.
	 * @return the most or fewest that is allowed, if the rule is about that
	 */
	public Optional<Integer> expected() {
		Matcher matcher = LIMIT.matcher(this.message);
		int less = this.message.startsWith("must be less") ? 1 : 0;
		return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1)) - less) : Optional.empty();
	}

	/**
	 * The rest of the way to what is wrong.
	 * @return {@code /type} if the type is, and else nothing
	 */
	public String field() {
		return this.message.startsWith("unsupported type") ? "/type" : "";
	}

}

package slacksim.rules;

/**
 * Something Slack refuses.
 *
 * @param message what is wrong, in Slack's words
 * @param pointer where, as a JSON pointer
 */
public record Violation(String message, String pointer) {

	@Override
	public String toString() {
		return "[ERROR] " + this.message + " [json-pointer:" + this.pointer + "]";
	}

}

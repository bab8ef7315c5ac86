package slacksim.workspace;

/**
 * What Slack does at some times or in some workspaces, and not in others.
 *
 * @see Workspace#follows(Whim, boolean)
 */
public enum Whim {

	/**
	 * Events about tombstones don't say what was there before: no
	 * {@code previous_message} when one takes a message's place, an empty list when it
	 * goes with the last reply.
	 */
	FORGOTTEN_MESSAGES,

	/**
	 * Texts of the type {@code plain_text} come back in interactions with {@code &},
	 * {@code <} and {@code >} escaped.
	 */
	ESCAPED_PLAIN_TEXT,

	/**
	 * What is typed behind a slash command comes with {@code &}, {@code <} and {@code >}
	 * escaped.
	 */
	ESCAPED_COMMANDS,

	/**
	 * What is typed into inputs, and the words of rich text, come back in interactions
	 * with {@code &}, {@code <} and {@code >} escaped.
	 */
	ESCAPED_TYPING

}

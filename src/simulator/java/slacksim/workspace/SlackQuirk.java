package slacksim.workspace;

/**
 * Things Slack does at some times or in some workspaces, but not in others.
 *
 * @see Workspace#follows(SlackQuirk, boolean)
 */
public enum SlackQuirk {

	/**
	 * Events about tombstones omit what was there before: no {@code previous_message}
	 * when one replaces a message, an empty list when it goes with the last reply.
	 */
	FORGOTTEN_MESSAGES,

	/**
	 * Texts of the type {@code plain_text} come back in interactions with {@code &},
	 * {@code <} and {@code >} escaped.
	 */
	ESCAPED_PLAIN_TEXT,

	/**
	 * Text after a slash command arrives with {@code &}, {@code <} and {@code >} escaped.
	 */
	ESCAPED_COMMANDS,

	/**
	 * Input text and the text of rich text come back in interactions with {@code &},
	 * {@code <} and {@code >} escaped.
	 */
	ESCAPED_TYPING

}

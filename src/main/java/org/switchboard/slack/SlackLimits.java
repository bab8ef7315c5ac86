package org.switchboard.slack;

import java.time.Duration;

/**
 * Slack's limits, in characters where nothing else is said.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
public final class SlackLimits {

	/** Commands, actions and submissions are to be acknowledged within this time. */
	public static final Duration ACKNOWLEDGEMENT = Duration.ofSeconds(3);

	/** The text of a section. */
	public static final int SECTION = 3000;

	/** The longest message, and so more than anyone can type at once. */
	public static final int TYPED = 40_000;

	/** What can be typed into a text input. */
	public static final int TEXT_INPUT = 3000;

	/** The text of an option. */
	public static final int OPTION = 75;

	/** The options of a select. */
	public static final int OPTIONS = 100;

	/** The title, submit and close texts of a modal. */
	public static final int MODAL_TITLE = 24;

	/** The fallback text of a message; Slack cuts what is longer. */
	public static final int MESSAGE_TEXT = 4000;

	/** The name a message is shown under, as that of a person. */
	public static final int USERNAME = 80;

	/** The alternative text of a picture that is uploaded. */
	public static final int ALT_TEXT = 1000;

	/** The rows of a table. */
	public static final int TABLE_ROWS = 100;

	private SlackLimits() {
	}

}

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

	/** The text of a header. */
	public static final int HEADER = 150;

	/** The text of an option. */
	public static final int OPTION = 75;

	/** The options of a select. */
	public static final int OPTIONS = 100;

	/** The blocks of a message. */
	public static final int MESSAGE_BLOCKS = 50;

	/** The title, submit and close texts of a modal. */
	public static final int MODAL_TITLE = 24;

	/** A modal's private metadata. */
	public static final int PRIVATE_METADATA = 3000;

	/** The fallback text of a message; Slack cuts what is longer. */
	public static final int MESSAGE_TEXT = 4000;

	private SlackLimits() {
	}

}

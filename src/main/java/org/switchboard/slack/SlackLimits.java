package org.switchboard.slack;

import java.time.Duration;

/**
 * Slack's limits, in characters unless stated otherwise.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
public final class SlackLimits {

	/** How soon commands, actions and submissions must be acknowledged. */
	public static final Duration ACKNOWLEDGEMENT = Duration.ofSeconds(3);

	/** A section's text. */
	public static final int SECTION = 3000;

	/** Blocks in a message. */
	public static final int BLOCKS = 50;

	/**
	 * The text of all blocks of a message together. Slack doesn't document this limit.
	 */
	public static final int BLOCKS_TEXT = 13_200;

	/** The longest message, and so the most anyone can type at once. */
	public static final int TYPED = 40_000;

	/** What a text input takes. */
	public static final int TEXT_INPUT = 3000;

	/** An option's text. */
	public static final int OPTION = 75;

	/** Options in a select. */
	public static final int OPTIONS = 100;

	/** A modal's title, submit and close labels. */
	public static final int MODAL_TITLE = 24;

	/** A message's fallback text; Slack cuts longer ones. */
	public static final int MESSAGE_TEXT = 4000;

	/** The author name a message is shown under. */
	public static final int USERNAME = 80;

	/** An uploaded picture's alternative text. */
	public static final int ALT_TEXT = 1000;

	private SlackLimits() {
	}

}

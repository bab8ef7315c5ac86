package org.switchboard.delivery;

import java.util.Optional;

/**
 * What a message says. Its {@code toString} does not.
 *
 * @param text what notifications and screen readers show, escaped
 * @param blocks a JSON array of blocks
 * @param by in whose name it is shown, if not in the app's own; Slack takes that from the
 * first of a card, and keeps it
 */
public record Message(String text, String blocks, Optional<Writer> by) {

	public Message(String text, String blocks) {
		this(text, blocks, Optional.empty());
	}

	/**
	 * The same in somebody's name.
	 * @param writer who
	 * @return the message as theirs
	 */
	public Message by(Writer writer) {
		return new Message(this.text, this.blocks, Optional.of(writer));
	}

	@Override
	public String toString() {
		return "Message[" + this.text.length() + " characters, blocks of " + this.blocks.length() + "]";
	}

}

package org.switchboard.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a message says. Its {@code toString} does not.
 *
 * @param text what notifications and screen readers show, escaped
 * @param blocks a JSON array of blocks
 * @param by in whose name it is shown, if not in the app's own; Slack takes that from the
 * first of a card, and keeps it
 * @param about the subject that replies below it belong to, if not its own
 */
public record Message(String text, String blocks, Optional<ShownAuthor> by, Optional<String> about) {

	public Message(String text, String blocks) {
		this(text, blocks, Optional.empty(), Optional.empty());
	}

	/** The same in someone's name. */
	public Message by(ShownAuthor writer) {
		return new Message(this.text, this.blocks, Optional.of(writer), this.about);
	}

	/** The same, but for what notifications show. */
	public Message notifying(String other) {
		return new Message(other, this.blocks, this.by, this.about);
	}

	/**
	 * The same, where replies below it belong to what it names: of several, no one knows
	 * which one is meant.
	 */
	public Message about(Stream<?> named) {
		List<String> all = named.map(Object::toString).distinct().toList();
		return new Message(this.text, this.blocks, this.by, all.stream().findFirst().filter((one) -> all.size() == 1));
	}

	@Override
	public String toString() {
		return "Message[" + this.text.length() + " characters, blocks of " + this.blocks.length() + "]";
	}

}

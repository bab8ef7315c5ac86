package org.switchboard.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackText;

/**
 * A message's content. Its {@code toString} hides it.
 *
 * @param text what notifications and screen readers show, escaped
 * @param blocks a JSON array of blocks
 * @param by the author it is shown under, if not the app; Slack keeps the one a card was
 * posted with
 * @param about the subject that replies to it belong to, if not its own
 */
public record Message(String text, String blocks, Optional<ShownAuthor> by, Optional<String> about) {

	public Message(String text, String blocks) {
		this(text, blocks, Optional.empty(), Optional.empty());
	}

	/**
	 * Returns a message whose notification is what its sections say, as far as it would
	 * be shown.
	 */
	public static Message of(List<LayoutBlock> blocks) {
		return new Message(SlackText.notification(Blocks.texts(blocks)), SlackJson.of(blocks));
	}

	/**
	 * Returns a message of one section.
	 * @param words mrkdwn
	 */
	public static Message of(String words) {
		return of(List.of(Blocks.section(words)));
	}

	/** Returns the message under an author's name. */
	public Message by(ShownAuthor writer) {
		return new Message(this.text, this.blocks, Optional.of(writer), this.about);
	}

	/** Returns the message with another notification text. */
	public Message notifying(String other) {
		return new Message(other, this.blocks, this.by, this.about);
	}

	/**
	 * Returns the message with replies going to the one subject named; if several are
	 * named, the choice is unclear and replies stay with its own.
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

package slacksim.workspace;

import java.util.List;

import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import tools.jackson.databind.node.ObjectNode;

/** A message's replies as a person sees them. */
public final class MessageThread {

	private final Person person;

	private final Channel channel;

	private final String root;

	MessageThread(Person person, Channel channel, String root) {
		this.person = person;
		this.channel = channel;
		this.root = root;
	}

	/** Returns the texts of the replies so far, oldest first. */
	public List<String> lines() {
		return messages().stream().map(Card::text).toList();
	}

	/** Returns the replies so far, oldest first. */
	public List<Card> messages() {
		return this.person.workspace().monitor().alone(() -> replies().stream().map(this::card).toList());
	}

	/**
	 * Waits for the newest reply that contains a text.
	 * @throws AssertionError if there is none in time
	 */
	public Card awaits(String text) {
		Workspace workspace = this.person.workspace();
		return workspace.monitor()
			.await(workspace.patience(),
					() -> replies().stream()
						.filter((reply) -> reply.text().contains(text))
						.reduce((older, newer) -> newer))
			.map(this::card)
			.orElseThrow(() -> new AssertionError("no reply with \"" + text + "\" among " + lines()));
	}

	/**
	 * Posts a reply.
	 * @param text the text; {@code /me} is supported
	 * @return the reply
	 * @throws AssertionError if it begins with a slash, so that Slack takes it for a
	 * command
	 */
	public Card replies(String text) {
		return reply(Composer.content(this.person.workspace(), text, true));
	}

	/**
	 * Forwards a message that this person sees.
	 * @param card the message
	 * @param comment the text to go with it, or empty
	 * @return the new reply
	 */
	public Card forwards(Card card, String comment) {
		return reply(card.forwarded(comment));
	}

	private Card reply(ObjectNode content) {
		return new Conversation(this.person, this.channel).post(content.put("thread_ts", this.root));
	}

	/**
	 * Shares a file here.
	 * @param name its name
	 * @param content its content
	 * @param comment the text to go with it, or empty
	 * @return the message
	 */
	public Card shares(String name, String content, String comment) {
		return new Conversation(this.person, this.channel).shares(name, content, comment, this.root);
	}

	private List<Message> replies() {
		return this.channel.messages().stream().filter((message) -> message.isReplyTo(this.root)).toList();
	}

	private Card card(Message message) {
		return new Card(this.person, this.channel, message.copy(), false);
	}

}

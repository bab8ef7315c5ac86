package org.switchboard.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something to be shown in a conversation, which is a channel's id, or a user's id for
 * the direct messages with the bot. Deliveries to one conversation are made in order.
 */
public sealed interface Delivery {

	/**
	 * Tells the delivery from others of its subject in its conversation.
	 * @return letters, digits and {@code _ . : -}, at most 100
	 */
	String name();

	/** The id of the channel or the user it goes to. */
	String conversation();

	/**
	 * In whose thread it goes.
	 * @return the name of a card of the same subject and conversation, or empty if it
	 * goes into the conversation itself
	 */
	Optional<String> under();

	Message message();

	/**
	 * What it is called in Redis, where the scripts read it.
	 * @return {@code card}, {@code line}, {@code file} or {@code removal}
	 */
	String kind();

	/**
	 * A message that shows how things stand: posted the first time, updated from then on.
	 * One that still waits is replaced, so that many changes at once need one update.
	 *
	 * @param name the card's name
	 * @param conversation where it is
	 * @param under the card of the same subject and conversation in whose thread it is
	 * @param message what it says now
	 */
	record Card(String name, String conversation, Optional<String> under, Message message) implements Delivery {

		public Card {
			DeliveryNames.require(name, conversation);
			under.ifPresent((card) -> DeliveryNames.require(card, conversation));
		}

		public Card(String name, String conversation, Message message) {
			this(name, conversation, Optional.empty(), message);
		}

		@Override
		public String kind() {
			return "card";
		}

	}

	/**
	 * A message that is posted once and stays as it is. A second one of its name is
	 * ignored.
	 *
	 * @param name the line's name
	 * @param conversation where it goes
	 * @param under the card of the same subject and conversation in whose thread it goes
	 * @param message what it says
	 */
	record Line(String name, String conversation, Optional<String> under, Message message) implements Delivery {

		public Line {
			DeliveryNames.require(name, conversation);
			under.ifPresent((card) -> DeliveryNames.require(card, conversation));
		}

		@Override
		public String kind() {
			return "line";
		}

	}

	/**
	 * A file that is brought once: what somebody shared in another conversation is shown
	 * as a file of the bot's own, with a word of who sent it. If it cannot be brought, as
	 * it was deleted or is too large, a line says so instead. A second one of its name is
	 * ignored.
	 *
	 * @param name the file's name among the deliveries, not what it is called
	 * @param conversation where it goes
	 * @param under the card of the same subject and conversation in whose thread it goes
	 * @param enclosure the file
	 */
	record File(String name, String conversation, Optional<String> under, ForwardedFile enclosure) implements Delivery {

		public File {
			DeliveryNames.require(name, conversation);
			under.ifPresent((card) -> DeliveryNames.require(card, conversation));
		}

		@Override
		public Message message() {
			return this.enclosure.saying(FileWords.sent(this.enclosure));
		}

		@Override
		public String kind() {
			return "file";
		}

	}

	/**
	 * A file or a message that is to be shown no longer. It is deleted; if it is still to
	 * be brought, it never is.
	 *
	 * @param name its name among the deliveries
	 * @param conversation where it went
	 */
	record Removal(String name, String conversation) implements Delivery {

		private static final Pattern FILE = Pattern.compile(".+\\.filed?[0-9]+");

		public Removal {
			DeliveryNames.require(name, conversation);
		}

		/**
		 * Whether a file may be removed, by its name, as older versions did not note what
		 * they brought.
		 */
		public boolean isOfFile() {
			return isOfFile(this.name);
		}

		static boolean isOfFile(String name) {
			return FILE.matcher(name).matches();
		}

		@Override
		public Optional<String> under() {
			return Optional.empty();
		}

		@Override
		public Message message() {
			return new Message("", "[]");
		}

		@Override
		public String kind() {
			return "removal";
		}

	}

	/**
	 * A file of Switchboard's own that is shown once, with a comment. A second one of its
	 * name is ignored.
	 *
	 * @param name the file's name among the deliveries, not what it is called
	 * @param conversation where it goes
	 * @param under the card of the same subject and conversation in whose thread it goes
	 * @param comment what is said above it, escaped, or empty
	 * @param file what is shown
	 */
	record Made(String name, String conversation, Optional<String> under, String comment,
			MadeFile file) implements Delivery {

		public Made {
			DeliveryNames.require(name, conversation);
			under.ifPresent((card) -> DeliveryNames.require(card, conversation));
		}

		@Override
		public Message message() {
			return new Message(this.comment, "[]");
		}

		@Override
		public String toString() {
			return "Made[" + this.name + "]";
		}

		@Override
		public String kind() {
			return "file";
		}

	}

}

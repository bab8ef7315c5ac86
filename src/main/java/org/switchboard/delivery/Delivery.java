package org.switchboard.delivery;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Something to show in a conversation: a channel's id, or a user's id for their direct
 * messages with the bot. Deliveries to one conversation are made in order.
 */
public sealed interface Delivery {

	/**
	 * Returns a name that is unique within the subject and conversation.
	 * @return letters, digits and {@code _ . : -}, at most 100
	 */
	String name();

	/** Returns the id of the channel or user it goes to. */
	String conversation();

	/**
	 * Returns the card whose thread it goes in.
	 * @return the name of a card with the same subject and conversation; empty for the
	 * conversation itself
	 */
	Optional<String> under();

	Message message();

	/**
	 * Returns the kind stored in Redis, which the scripts read.
	 * @return {@code card}, {@code line}, {@code file} or {@code removal}
	 */
	String kind();

	/**
	 * A message that shows a current state: posted once, then updated. A newer card
	 * replaces one that still waits, so many changes at once need only one update.
	 *
	 * @param name the card's name
	 * @param conversation where it goes
	 * @param under the card with the same subject and conversation whose thread it is in
	 * @param message its current content
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
	 * A message that is posted once and never changes. A second one with the same name is
	 * ignored.
	 *
	 * @param name the line's name
	 * @param conversation where it goes
	 * @param under the card with the same subject and conversation whose thread it goes
	 * in
	 * @param message its content
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
	 * A file from another conversation that is forwarded once, as the bot's own file with
	 * a note saying who sent it. If it can't be forwarded because it was deleted or is
	 * too large, a line says so instead. A second one with the same name is ignored.
	 *
	 * @param name the delivery's name, not the file's
	 * @param conversation where it goes
	 * @param under the card with the same subject and conversation whose thread it goes
	 * in
	 * @param forwarded the file
	 */
	record File(String name, String conversation, Optional<String> under, ForwardedFile forwarded) implements Delivery {

		public File {
			DeliveryNames.require(name, conversation);
			under.ifPresent((card) -> DeliveryNames.require(card, conversation));
		}

		@Override
		public Message message() {
			return this.forwarded.saying(FileWords.sent(this.forwarded));
		}

		@Override
		public String kind() {
			return "file";
		}

	}

	/**
	 * Removes a file or message from Slack, or keeps it from being posted if it still
	 * waits.
	 *
	 * @param name the name of the delivery to remove
	 * @param conversation where it went
	 */
	record Removal(String name, String conversation) implements Delivery {

		private static final Pattern FILE = Pattern.compile(".+\\.filed?[0-9]+");

		public Removal {
			DeliveryNames.require(name, conversation);
		}

		/**
		 * Returns whether the removed delivery may be a file, judging by its name: older
		 * versions didn't record uploaded files.
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
	 * A file that Switchboard made, shown once with a comment. A second one with the same
	 * name is ignored.
	 *
	 * @param name the delivery's name, not the file's
	 * @param conversation where it goes
	 * @param under the card with the same subject and conversation whose thread it goes
	 * in
	 * @param comment the escaped text above it, or empty
	 * @param file the file
	 */
	record Made(String name, String conversation, Optional<String> under, String comment,
			MadeFile file) implements Delivery {

		public Made {
			DeliveryNames.require(name, conversation);
			under.ifPresent((card) -> DeliveryNames.require(card, conversation));
		}

		/** Returns several files that belong together, in order and without comments. */
		public static List<Delivery> all(String name, String conversation, List<MadeFile> files) {
			return IntStream.range(0, files.size())
				.<Delivery>mapToObj(
						(index) -> new Made(name + "." + index, conversation, Optional.empty(), "", files.get(index)))
				.toList();
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

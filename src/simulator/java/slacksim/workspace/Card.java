package slacksim.workspace;

import java.util.List;
import java.util.Optional;

import slacksim.conversations.Channel;
import slacksim.conversations.Ephemeral;
import slacksim.conversations.Message;
import slacksim.files.StoredFile;
import slacksim.http.Json;
import slacksim.views.Field;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as someone saw it. They click what it showed then, even if it has changed
 * since.
 */
public final class Card {

	private final Person person;

	private final Channel channel;

	private final Message message;

	private final boolean ephemeral;

	Card(Person person, Channel channel, Message message, boolean ephemeral) {
		this.person = person;
		this.channel = channel;
		this.message = message;
		this.ephemeral = ephemeral;
	}

	/** Returns a message that only one person sees. */
	static Card of(Person person, Ephemeral ephemeral) {
		Workspace workspace = person.workspace();
		Channel channel = workspace.monitor()
			.alone(() -> workspace.state()
				.channels()
				.called(ephemeral.channelId())
				.orElseGet(() -> workspace.state().channels().direct(person.id())));
		return new Card(person, channel, ephemeral.message().copy(), true);
	}

	public String channelId() {
		return this.channel.id();
	}

	public String ts() {
		return this.message.ts();
	}

	/** Returns all its text, one line each, with its markup. */
	public String text() {
		return this.message.text();
	}

	/**
	 * Returns its top-level text, which locked phones and screen readers show; possibly
	 * empty.
	 */
	public String notification() {
		return Json.text(this.message.json(), "text");
	}

	/** Returns its author's user ID, or empty if a bot posted it under another name. */
	public String author() {
		return this.message.author();
	}

	/**
	 * Returns the name shown with it: the one it was posted under, or its author's.
	 * Example: {@code Ana Ruiz}.
	 */
	public String byline() {
		return Authorship.shown(this.message, this.person.workspace());
	}

	/** Returns its buttons' texts, in order. */
	public List<String> buttons() {
		return Field.all(this.message.blocks()).stream().filter(Field::isButton).map(Field::label).toList();
	}

	/** Returns its files that this person may open. */
	public List<StoredFile> files() {
		Workspace workspace = this.person.workspace();
		return workspace.monitor()
			.alone(() -> workspace.state()
				.files()
				.shownIn(this.message)
				.stream()
				.filter((file) -> this.person.opens(file.id()).isPresent())
				.toList());
	}

	/** Returns a copy of the message in Slack's JSON. */
	public ObjectNode json() {
		return this.message.json().deepCopy();
	}

	/** Returns the entries of its overflow menus, in order. */
	public List<String> menu() {
		return Field.all(this.message.blocks()).stream().flatMap((field) -> field.entries().stream()).toList();
	}

	/**
	 * Clicks a button, or an entry of an overflow menu.
	 * @param button its text, or a button's action ID
	 * @throws AssertionError if this person saw no such button
	 */
	public Outcome clicks(String button) {
		return Field.all(this.message.blocks())
			.stream()
			.filter((field) -> field.entries().contains(button))
			.findFirst()
			.map((menu) -> interactions().chooses(menu, List.of(button)))
			.orElseGet(() -> interactions().acts(field(button), Json.object()));
	}

	/**
	 * Chooses in a menu.
	 * @param menu its label, placeholder or action ID
	 * @param options the visible texts or the values
	 * @throws AssertionError if this person saw no such menu or option
	 */
	public Outcome chooses(String menu, String... options) {
		return interactions().chooses(field(menu), List.of(options));
	}

	private Field field(String name) {
		return Field.called(this.message.blocks(), name)
			.orElseThrow(() -> new AssertionError("no " + name + " on the message, buttons " + buttons()));
	}

	private MessageInteractions interactions() {
		return new MessageInteractions(this.person, this.channel, this.message, this.ephemeral);
	}

	/**
	 * Starts a message shortcut.
	 * @param callbackId the shortcut's callback ID
	 */
	public Outcome starts(String callbackId) {
		return interactions().starts(callbackId);
	}

	ObjectNode forwarded(String comment) {
		Workspace workspace = this.person.workspace();
		return workspace.monitor().alone(() -> Forward.content(comment, this.channel, this.message, workspace));
	}

	private MessageEdits touch() {
		return new MessageEdits(this.person, this.channel, ts());
	}

	/**
	 * Adds a reaction.
	 * @param emoji example: {@code eyes}
	 * @return the same message
	 */
	public Card reacts(String emoji) {
		touch().react(emoji, true);
		return this;
	}

	/**
	 * Removes this person's reaction.
	 * @param emoji example: {@code eyes}
	 * @return the same message
	 */
	public Card unreacts(String emoji) {
		touch().react(emoji, false);
		return this;
	}

	/**
	 * Edits the message.
	 * @param text its new text
	 * @return the edited message
	 * @throws AssertionError if someone else wrote it
	 */
	public Card edits(String text) {
		return new Card(this.person, this.channel, touch().edit(text), false);
	}

	/**
	 * Deletes the message.
	 * @throws AssertionError if someone else wrote it
	 */
	public void deletes() {
		touch().delete();
	}

	/**
	 * Waits until the message contains a text.
	 * @return the message as it is then
	 * @throws AssertionError if it doesn't in time
	 */
	public Card awaits(String text) {
		Workspace workspace = this.person.workspace();
		return workspace.monitor()
			.await(workspace.patience(), () -> current().filter((now) -> now.text().contains(text)))
			.map((now) -> new Card(this.person, this.channel, now.copy(), this.ephemeral))
			.orElseThrow(
					() -> new AssertionError("no \"" + text + "\" in: " + current().map(Message::text).orElse("")));
	}

	/**
	 * Deletes the message's files; the message stays.
	 * @throws AssertionError if someone else wrote it
	 */
	public void deletesFiles() {
		touch().deleteFiles();
	}

	private Optional<Message> current() {
		if (this.ephemeral) {
			List<Ephemeral> all = this.person.workspace().state().ephemerals().since(this.person.id(), 0);
			return all.stream().map(Ephemeral::message).filter((one) -> one.ts().equals(ts())).findFirst();
		}
		return this.channel.message(ts());
	}

	/** Returns the message as it is now, unless it was deleted. */
	public Optional<Card> now() {
		return this.person.workspace()
			.monitor()
			.alone(() -> current().map((now) -> new Card(this.person, this.channel, now.copy(), this.ephemeral)));
	}

	/** Returns its thread, possibly empty. */
	public MessageThread thread() {
		return new MessageThread(this.person, this.channel, this.message.thread().orElse(ts()));
	}

}

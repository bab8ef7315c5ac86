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
 * A message as somebody saw it: what they click is what was there then, even if the
 * message has changed since.
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

	/**
	 * A message that only one person sees.
	 */
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

	/**
	 * All its texts, marked up as the bot wrote them, one a line.
	 * @return the text
	 */
	public String text() {
		return this.message.text();
	}

	/**
	 * What a locked phone and a screen reader give of it: its top-level text.
	 * @return the text, possibly empty
	 */
	public String notification() {
		return Json.text(this.message.json(), "text");
	}

	/**
	 * The id of whoever wrote it.
	 * @return a user id, or empty if a bot wrote it in another name than its own
	 */
	public String author() {
		return this.message.author();
	}

	/**
	 * The name that stands beside it: the one it was posted in, or else its author's.
	 * @return such as {@code Ana Ruiz}
	 */
	public String byline() {
		return Authorship.shown(this.message, this.person.workspace());
	}

	/**
	 * What is written on its buttons.
	 * @return the texts in their order
	 */
	public List<String> buttons() {
		return Field.all(this.message.blocks()).stream().filter(Field::isButton).map(Field::label).toList();
	}

	/**
	 * The files it shows that this person may open.
	 * @return the files with their content
	 */
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

	/**
	 * The message in Slack's own shape.
	 * @return a copy
	 */
	public ObjectNode json() {
		return this.message.json().deepCopy();
	}

	/**
	 * Clicks a button.
	 * @param button what is written on it, or its action id
	 * @return what came of it
	 * @throws AssertionError if this person saw no such button
	 */
	public Outcome clicks(String button) {
		return interactions().acts(field(button), Json.object());
	}

	/**
	 * Chooses in a menu.
	 * @param menu its label, placeholder or action id
	 * @param options the visible texts or the values
	 * @return what came of it
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
	 * Starts a shortcut on the message.
	 * @param callbackId which, by the id the app gave it
	 * @return what came of it
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
	 * Puts an emoji on the message.
	 * @param emoji such as {@code eyes}
	 * @return the same message
	 */
	public Card reacts(String emoji) {
		touch().react(emoji, true);
		return this;
	}

	/**
	 * Takes an emoji of this person's off the message.
	 * @param emoji such as {@code eyes}
	 * @return the same message
	 */
	public Card unreacts(String emoji) {
		touch().react(emoji, false);
		return this;
	}

	/**
	 * Writes the message anew.
	 * @param text what it says from now on
	 * @return the message as it is then
	 * @throws AssertionError if somebody else wrote it
	 */
	public Card edits(String text) {
		return new Card(this.person, this.channel, touch().edit(text), false);
	}

	/**
	 * Deletes the message.
	 * @throws AssertionError if somebody else wrote it
	 */
	public void deletes() {
		touch().delete();
	}

	/**
	 * Waits until the message contains a text.
	 * @param text what it is to contain
	 * @return the message as it is then
	 * @throws AssertionError if it does not in time
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
	 * Deletes the files it shows; the message stays.
	 * @throws AssertionError if somebody else wrote it
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

	/**
	 * The message as it is now.
	 * @return the message, unless it was deleted
	 */
	public Optional<Card> now() {
		return this.person.workspace()
			.monitor()
			.alone(() -> current().map((now) -> new Card(this.person, this.channel, now.copy(), this.ephemeral)));
	}

	/**
	 * Its thread.
	 * @return the thread, possibly still empty
	 */
	public MessageThread thread() {
		return new MessageThread(this.person, this.channel, this.message.thread().orElse(ts()));
	}

}

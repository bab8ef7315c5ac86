package slacksim.workspace;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import slacksim.conversations.Channel;
import slacksim.conversations.User;
import slacksim.files.StoredFile;
import slacksim.http.Json;
import slacksim.wire.Signing;
import tools.jackson.databind.node.ObjectNode;

/** A person who acts in a workspace, and sees only what they may see. */
public final class Person {

	private final Workspace workspace;

	private final User user;

	private final Signing signing;

	private final Consumer<ObjectNode> forgery;

	Person(Workspace workspace, User user) {
		this(workspace, user, Signing.RIGHT, (payload) -> {
		});
	}

	private Person(Workspace workspace, User user, Signing signing, Consumer<ObjectNode> forgery) {
		this.workspace = workspace;
		this.user = user;
		this.signing = signing;
		this.forgery = forgery;
	}

	public String id() {
		return this.user.id();
	}

	public User user() {
		return this.user;
	}

	/** Returns the address of their page in a browser. */
	public URI page() {
		return URI.create(this.workspace.page() + "?user=" + id());
	}

	public Workspace workspace() {
		return this.workspace;
	}

	Signing signing() {
		return this.signing;
	}

	/**
	 * Returns a payload as this person's client sends it.
	 * @param payload as Slack's own clients send it
	 */
	ObjectNode sent(ObjectNode payload) {
		ObjectNode changed = payload.deepCopy();
		this.forgery.accept(changed);
		return changed;
	}

	/**
	 * Runs a slash command in the direct message with the bot.
	 * @param line the command and its text
	 */
	public Outcome runs(String line) {
		return dm().runs(line);
	}

	/**
	 * Opens a channel.
	 * @param channel its ID, or its name with or without {@code #}
	 * @throws AssertionError if this person isn't in it
	 */
	public Conversation in(String channel) {
		return this.workspace.monitor()
			.alone(() -> this.workspace.state()
				.channels()
				.called(channel)
				.filter((one) -> one.members().contains(id()))
				.map((one) -> new Conversation(this, one))
				.orElseThrow(() -> new AssertionError(this.user.realName() + " is in no channel " + channel)));
	}

	/** Opens the direct message with the bot. */
	public Conversation dm() {
		return this.workspace.monitor()
			.alone(() -> new Conversation(this, this.workspace.state().channels().direct(id())));
	}

	/**
	 * Opens the direct message with others and the bot.
	 * @param others their IDs or names
	 */
	public Conversation with(String... others) {
		return this.workspace.monitor().alone(() -> {
			List<User> people = Stream
				.concat(Stream.of(this.user), Stream.of(others).map((other) -> this.workspace.person(other).user()))
				.toList();
			return new Conversation(this, this.workspace.state().channels().together(people));
		});
	}

	/** Opens a file, unless it is shared only where this person isn't. */
	public Optional<StoredFile> opens(String fileId) {
		WorkspaceState state = this.workspace.state();
		return this.workspace.monitor().alone(() -> state.files().open(fileId, id(), state.channels()));
	}

	/** Returns the texts of all this person's ephemeral messages, oldest first. */
	public List<String> sees() {
		return this.workspace.monitor()
			.alone(() -> this.workspace.state()
				.ephemerals()
				.since(id(), 0)
				.stream()
				.map((one) -> one.message().text())
				.toList());
	}

	/**
	 * Waits for this person's newest ephemeral message that contains a text.
	 * @throws AssertionError if there is none in time
	 */
	public Card isShown(String text) {
		return this.workspace.monitor()
			.await(this.workspace.patience(),
					() -> this.workspace.state()
						.ephemerals()
						.since(id(), 0)
						.stream()
						.filter((one) -> one.message().text().contains(text))
						.reduce((older, newer) -> newer))
			.map((one) -> Card.of(this, one))
			.orElseThrow(() -> new AssertionError("nothing with \"" + text + "\" among " + sees()));
	}

	/** Returns this person's open modal. */
	public Optional<Modal> modal() {
		return this.workspace.monitor()
			.alone(() -> this.workspace.state().views().of(id()).map((stack) -> new Modal(this, stack)));
	}

	/**
	 * Opens the app's Home tab, and tells the bot.
	 * @return the same person
	 */
	public Person opensHome() {
		this.workspace.monitor().change(() -> {
			Channel dm = this.workspace.state().channels().direct(id());
			ObjectNode event = Json.object().put("type", "app_home_opened").put("user", id());
			event.put("channel", dm.id()).put("tab", "home");
			event.put("event_ts", this.workspace.state().timestamps().next());
			this.workspace.state()
				.views()
				.home(id())
				.ifPresent((stack) -> stack.top()
					.ifPresent((view) -> event.set("view", this.workspace.json().view(stack, view))));
			this.workspace.events().happened(event);
		});
		return this;
	}

	/**
	 * Starts a global shortcut.
	 * @param callbackId the shortcut's callback ID
	 */
	public Outcome starts(String callbackId) {
		Interaction interaction = Interaction.by(this);
		interaction.wantCommands();
		ObjectNode payload = interaction.payload("shortcut").put("callback_id", callbackId);
		return interaction.interact(payload.put("action_ts", this.workspace.state().timestamps().next()), (ack) -> ack);
	}

	/**
	 * Sends an interaction that no client of Slack's would send, signed by Slack all the
	 * same.
	 * @param type example: {@code block_actions}
	 * @param change fills in the payload, which has who they are and where they get
	 * answers
	 */
	public Outcome sends(String type, Consumer<ObjectNode> change) {
		Interaction interaction = Interaction.by(this);
		ObjectNode payload = interaction.payload(type);
		payload.put("response_url", this.workspace.responseUrl(id(), dm().channelId(), ""));
		change.accept(payload);
		return interaction.interact(payload, (ack) -> ack);
	}

	/**
	 * Waits for the app's Home tab, as the bot published it for this person.
	 * @throws AssertionError if none is published in time
	 */
	public HomeTab home() {
		return this.workspace.monitor()
			.await(this.workspace.patience(), () -> this.workspace.state().views().home(id()))
			.map((stack) -> new HomeTab(this, stack))
			.orElseThrow(() -> new AssertionError("no Home tab of " + id()));
	}

	/**
	 * Returns the same person with their actions signed by someone other than Slack.
	 * @param secret the wrong secret
	 */
	public Person signedWith(String secret) {
		return new Person(this.workspace, this.user, new Signing(secret, this.signing.shift()), this.forgery);
	}

	/**
	 * Returns the same person with their actions signed for another time.
	 * @param shift the distance from now, negative for the past
	 */
	public Person signedAt(Duration shift) {
		return new Person(this.workspace, this.user, new Signing(this.signing.otherSecret(), shift), this.forgery);
	}

	/**
	 * Returns the same person with a client that isn't Slack's: it can send anything, and
	 * Slack signs it.
	 * @param change changes the payload of a command or an interaction
	 */
	public Person forges(Consumer<ObjectNode> change) {
		return new Person(this.workspace, this.user, this.signing, change);
	}

}

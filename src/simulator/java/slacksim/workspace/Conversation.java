package slacksim.workspace;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import slacksim.files.StoredFile;
import slacksim.support.Escaping;
import tools.jackson.databind.node.ObjectNode;

/** A channel or direct message as one of its members sees it. */
public final class Conversation {

	private final Person person;

	private final Channel channel;

	Conversation(Person person, Channel channel) {
		this.person = person;
		this.channel = channel;
	}

	public Channel channel() {
		return this.channel;
	}

	public String channelId() {
		return this.channel.id();
	}

	/**
	 * Runs a slash command here.
	 * @param line the command and its text
	 */
	public Outcome runs(String line) {
		Interaction interaction = Interaction.by(this.person);
		Workspace workspace = this.person.workspace();
		String[] words = line.split(" ", 2);
		Map<String, String> form = new LinkedHashMap<>();
		form.put("token", workspace.app().credentials().verificationToken());
		form.put("team_id", workspace.id());
		form.put("team_domain", workspace.domain());
		form.put("channel_id", this.channel.id());
		form.put("channel_name", this.channel.name());
		form.put("user_id", this.person.id());
		form.put("user_name", this.person.user().name());
		form.put("command", words[0]);
		String text = (words.length > 1) ? words[1].strip() : "";
		form.put("text", workspace.traits().has(SlackQuirk.ESCAPED_COMMANDS) ? Escaping.escape(text) : text);
		form.put("api_app_id", workspace.app().id());
		workspace.traits()
			.organization()
			.ifPresent((id) -> form.putAll(Map.of("enterprise_id", id, "enterprise_name", id)));
		form.put("is_enterprise_install", String.valueOf(workspace.traits().isInstalledByOrganization()));
		form.put("response_url", workspace.responseUrl(this.person.id(), this.channel.id(), ""));
		form.put("trigger_id", interaction.trigger());
		return interaction.command(form, (ack) -> CommandAck.shown(ack, this.person, this.channel));
	}

	/**
	 * Posts a message here.
	 * @param text the text; {@code /me} is supported
	 * @return the message
	 * @throws AssertionError if it begins with a slash, so that Slack takes it for a
	 * command
	 */
	public Card says(String text) {
		return post(Composer.content(this.person.workspace(), text, false));
	}

	/**
	 * Forwards a message that this person sees.
	 * @param card the message
	 * @param comment the text to go with it, or empty
	 * @return the new message
	 */
	public Card forwards(Card card, String comment) {
		return post(card.forwarded(comment));
	}

	Card post(ObjectNode content) {
		Workspace workspace = this.person.workspace();
		return workspace.monitor().alone(() -> {
			Message message = workspace.changes().write(this.person.id(), content);
			return card(workspace.changes().post(this.channel, message));
		});
	}

	/**
	 * Uploads a file here.
	 * @param name example: {@code roster.csv}
	 * @param content its content
	 * @return the message that shows it
	 */
	public Card shares(String name, String content) {
		return shares(name, content, "", "");
	}

	public Card shares(String name, String content, String comment, String thread) {
		Workspace workspace = this.person.workspace();
		String bytes = new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		StoredFile file = StoredFile.of(this.person.id(), name, bytes, this.person.workspace().app().clock().instant());
		workspace.monitor().change(() -> workspace.state().files().put(file));
		return shares(file, comment, thread);
	}

	/**
	 * Shares a file here.
	 * @param file a file of the workspace
	 * @param comment the text to go with it, or empty
	 * @param thread the parent message's {@code ts}, or empty
	 */
	public Card shares(StoredFile file, String comment, String thread) {
		Workspace workspace = this.person.workspace();
		return workspace.monitor()
			.alone(() -> card(
					workspace.changes().share(this.channel, this.person.id(), comment, List.of(file), thread)));
	}

	/**
	 * Waits for the bot's newest message in the channel itself that contains a text.
	 * @param text example: {@code REQ-1}
	 * @throws AssertionError if there is none in time
	 */
	public Card card(String text) {
		String bot = this.person.workspace().botId();
		return awaits(text, (message) -> message.botId().equals(bot));
	}

	/**
	 * Waits for anyone's newest message in the channel itself that contains a text.
	 * @param text what it contains, or its {@code ts}
	 * @throws AssertionError if there is none in time
	 */
	public Card message(String text) {
		return awaits(text, (message) -> true);
	}

	/** Returns the channel's own messages so far, oldest first. */
	public List<Card> messages() {
		return this.person.workspace().monitor().alone(() -> top().stream().map(this::card).toList());
	}

	/** Returns the texts of the channel's own messages so far, oldest first. */
	public List<String> lines() {
		return messages().stream().map(Card::text).toList();
	}

	private Card awaits(String text, Predicate<Message> wanted) {
		Workspace workspace = this.person.workspace();
		Predicate<Message> matches = wanted
			.and((message) -> message.ts().equals(text) || (message.isTop() && message.text().contains(text)));
		return workspace.monitor()
			.await(workspace.patience(), () -> newest(matches))
			.map(this::card)
			.orElseThrow(() -> new AssertionError("nothing with \"" + text + "\" in " + this.channel.name() + ": "
					+ lines() + ", refused " + workspace.transcript().refused()));
	}

	private Optional<Message> newest(Predicate<Message> wanted) {
		return this.channel.messages().stream().filter(wanted).reduce((older, newer) -> newer);
	}

	private List<Message> top() {
		return this.channel.messages().stream().filter(Message::isTop).toList();
	}

	private Card card(Message message) {
		return new Card(this.person, this.channel, message.copy(), false);
	}

}

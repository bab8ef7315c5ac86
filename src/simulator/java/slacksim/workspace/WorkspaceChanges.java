package slacksim.workspace;

import java.util.List;

import slacksim.conversations.Channel;
import slacksim.conversations.ConversationKind;
import slacksim.conversations.Message;
import slacksim.conversations.Reactions;
import slacksim.conversations.Threads;
import slacksim.conversations.User;
import slacksim.files.StoredFile;
import slacksim.files.StoredFiles;
import slacksim.http.Json;
import slacksim.support.Monitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes what is said in a workspace, and tells the bot. Only called under the
 * workspace's {@link Monitor}.
 */
public final class WorkspaceChanges {

	private final Workspace workspace;

	private final Events events;

	WorkspaceChanges(Workspace workspace, Events events) {
		this.workspace = workspace;
		this.events = events;
	}

	/** Returns a new message that isn't in a conversation yet. */
	public Message write(String author, ObjectNode content) {
		ObjectNode json = Json.object().put("type", "message").put("user", author);
		json.put("team", this.workspace.traits().homeOf(author).orElse(this.workspace.id()))
			.put("ts", this.workspace.state().timestamps().next());
		if (author.equals(this.workspace.botUserId())) {
			json.put("bot_id", this.workspace.botId()).put("app_id", this.workspace.app().id());
		}
		json.setAll(content);
		return new Message(json.put("text", this.workspace.traits().labelled(Json.text(json, "text"))));
	}

	public Message post(Channel channel, Message message) {
		channel.put(message);
		ObjectNode event = channel.shown(message);
		said(channel, event, message.ts());
		boolean mentioned = Json.text(event, "text").contains("<@" + this.workspace.botUserId() + ">");
		if (mentioned && !channel.isDirect() && !message.botId().equals(this.workspace.botId())) {
			ObjectNode mention = event.deepCopy().put("type", "app_mention");
			mention.remove("channel_type");
			this.events.happened("app_mention", channel, mention);
		}
		return message;
	}

	/** Shares files in a conversation. */
	public Message share(Channel channel, String author, String comment, List<StoredFile> files, String thread) {
		ObjectNode content = Json.object().put("subtype", "file_share").put("text", comment).put("upload", true);
		ArrayNode shown = content.putArray("files");
		files.forEach((file) -> shown.add(this.workspace.json().file(file)));
		if (!thread.isEmpty()) {
			content.put("thread_ts", thread);
		}
		for (StoredFile file : files) {
			ObjectNode event = Json.object().put("type", "file_shared").put("file_id", file.id());
			event.put("user_id", author).put("channel_id", channel.id());
			event.putObject("file").put("id", file.id());
			event.put("event_ts", this.workspace.state().timestamps().next());
			this.events.happened("file_shared", channel, event);
		}
		return post(channel, write(author, content));
	}

	/** Deletes a file; the messages that show it stay. */
	public void delete(StoredFile file) {
		this.workspace.state().files().put(file.deleted());
		for (Channel channel : this.workspace.state().channels().all()) {
			channel.messages()
				.stream()
				.filter((message) -> StoredFiles.shows(message, file))
				.forEach((message) -> change(channel, message, without(message, file)));
		}
	}

	private static Message without(Message message, StoredFile file) {
		Message after = message.copy();
		for (ObjectNode shown : Json.objects(after.json(), "files")) {
			if (Json.text(shown, "id").equals(file.id())) {
				shown.removeAll().put("id", file.id()).put("mode", "tombstone");
			}
		}
		return after;
	}

	public void change(Channel channel, Message before, Message after) {
		channel.put(after);
		ObjectNode event = hidden("message_changed");
		event.set("message", channel.shown(after));
		if (!after.isTombstone() || !this.workspace.traits().has(SlackQuirk.FORGOTTEN_MESSAGES)) {
			event.set("previous_message", channel.shown(before));
		}
		said(channel, event, Json.text(event, "ts"));
	}

	/**
	 * Deletes a message. If it has replies, a tombstone stays until the last of them is
	 * deleted.
	 */
	public void remove(Channel channel, Message message) {
		List<Message> replies = channel.replies(message.ts());
		if (!replies.isEmpty()) {
			change(channel, message, Threads.tombstone(message, replies));
			return;
		}
		ObjectNode before = channel.shown(message);
		channel.remove(message.ts());
		deleted(channel, message.ts(), before);
		message.thread()
			.flatMap(channel::message)
			.filter((root) -> root.isTombstone() && channel.replies(root.ts()).isEmpty())
			.ifPresent((root) -> removeTombstone(channel, root));
	}

	private void removeTombstone(Channel channel, Message tombstone) {
		channel.remove(tombstone.ts());
		boolean forgotten = this.workspace.traits().has(SlackQuirk.FORGOTTEN_MESSAGES);
		deleted(channel, tombstone.ts(), forgotten ? Json.array() : Threads.tombstone(tombstone, List.of()).json());
	}

	private void deleted(Channel channel, String ts, JsonNode before) {
		ObjectNode event = hidden("message_deleted").put("deleted_ts", ts);
		event.set("previous_message", before);
		said(channel, event, Json.text(event, "ts"));
	}

	private ObjectNode hidden(String subtype) {
		ObjectNode event = Json.object().put("type", "message").put("subtype", subtype).put("hidden", true);
		return event.put("ts", this.workspace.state().timestamps().next());
	}

	private void said(Channel channel, ObjectNode event, String ts) {
		ConversationKind kind = ConversationKind.of(channel);
		event.put("channel", channel.id()).put("channel_type", kind.channelType()).put("event_ts", ts);
		this.events.happened("message." + kind.plural(), channel, event);
	}

	/** Adds or removes a reaction, and returns whether that was possible. */
	public boolean react(Channel channel, Message message, String userId, String emoji, boolean on) {
		Message after = message.copy();
		if (!Reactions.change(after.json(), userId, emoji, on)) {
			return false;
		}
		channel.put(after);
		ObjectNode event = Json.object().put("type", on ? "reaction_added" : "reaction_removed").put("user", userId);
		event.put("reaction", emoji);
		if (!message.author().isEmpty()) {
			event.put("item_user", message.author());
		}
		event.putObject("item").put("type", "message").put("channel", channel.id()).put("ts", message.ts());
		event.put("event_ts", this.workspace.state().timestamps().next());
		this.events.happened(Json.text(event, "type"), channel, event);
		return true;
	}

	/** Tells the bot that someone was deactivated or reactivated. */
	void changed(User user) {
		ObjectNode event = Json.object().put("type", "user_change");
		event.set("user", this.workspace.json().user(user));
		event.put("cache_ts", this.workspace.app().clock().instant().getEpochSecond());
		this.events.happened(event.put("event_ts", this.workspace.state().timestamps().next()));
	}

	void takeLeave() {
		ObjectNode revoked = Json.object().put("type", "tokens_revoked");
		revoked.putObject("tokens").putArray("bot").add(this.workspace.botUserId());
		this.events.happened(revoked);
		this.events.happened(Json.object().put("type", "app_uninstalled"));
	}

	void join(Channel channel, String userId) {
		if (channel.members().add(userId)) {
			ObjectNode event = Json.object().put("type", "member_joined_channel").put("user", userId);
			event.put("channel", channel.id()).put("channel_type", channel.isPrivate() ? "G" : "C");
			event.put("team", this.workspace.id()).put("event_ts", this.workspace.state().timestamps().next());
			this.events.happened("member_joined_channel", channel, event);
		}
	}

}

package slacksim.files;

import slacksim.conversations.Channel;
import slacksim.conversations.Channels;
import slacksim.conversations.ConversationKind;
import slacksim.conversations.Message;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds where a file is shared, which only {@code files.info} returns.
 *
 * @see <a href="https://docs.slack.dev/reference/objects/file-object">File object</a>
 */
public final class FileShares {

	private FileShares() {
	}

	public static ObjectNode put(ObjectNode json, StoredFile file, Channels channels) {
		ObjectNode shares = json.putObject("shares");
		for (ConversationKind kind : ConversationKind.values()) {
			json.putArray(kind.list());
		}
		for (Channel channel : channels.all()) {
			channel.messages()
				.stream()
				.filter((message) -> channels.hasBot(channel) && StoredFiles.shows(message, file))
				.forEach((message) -> put(json, shares, channel, message));
		}
		return json;
	}

	private static void put(ObjectNode json, ObjectNode shares, Channel channel, Message message) {
		ConversationKind kind = ConversationKind.of(channel);
		json.withArray(kind.list()).add(channel.id());
		ObjectNode share = shares.withObject((kind == ConversationKind.PUBLIC) ? "public" : "private")
			.withArray(channel.id())
			.addObject();
		share.put("ts", message.ts())
			.put("channel_name", channel.name())
			.put("team_id", Json.text(message.json(), "team"));
		message.thread().ifPresent((thread) -> share.put("thread_ts", thread));
	}

}

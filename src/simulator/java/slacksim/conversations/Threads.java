package slacksim.conversations;

import java.util.List;

import slacksim.http.Json;
import slacksim.support.Monitor;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a message shows about its thread, and what remains of a thread whose first message
 * was deleted. Only used under the workspace's {@link Monitor}.
 */
public final class Threads {

	private static final String DELETED = "This message was deleted.";

	private static final String NONE = "0000000000.000000";

	/** How many repliers a message names. */
	private static final int MOST_NAMES = 5;

	private Threads() {
	}

	/**
	 * Adds a message's thread fields: its replies, or who it replies to.
	 * @param json the message, changed in place
	 * @param channel where it is
	 * @return the same message
	 */
	static ObjectNode put(ObjectNode json, Channel channel) {
		Message message = new Message(json);
		if (message.thread().filter((root) -> !root.equals(message.ts())).isPresent()) {
			message.thread()
				.flatMap(channel::message)
				.map(Message::author)
				.filter((author) -> !author.isEmpty())
				.ifPresent((author) -> json.put("parent_user_id", author));
			return json;
		}
		List<Message> replies = channel.replies(message.ts());
		return replies.isEmpty() ? json : withReplies(json, replies);
	}

	private static ObjectNode withReplies(ObjectNode json, List<Message> replies) {
		List<String> people = replies.stream()
			.map(Message::author)
			.filter((author) -> !author.isEmpty())
			.distinct()
			.toList();
		json.put("thread_ts", Json.text(json, "ts")).put("reply_count", replies.size());
		json.put("reply_users_count", people.size());
		json.set("reply_users", Json.texts(people.stream().limit(MOST_NAMES).toList()));
		json.put("latest_reply", replies.isEmpty() ? NONE : replies.get(replies.size() - 1).ts());
		return json.put("is_locked", false).put("subscribed", false);
	}

	/**
	 * Returns the tombstone of a deleted message.
	 * @param message the message, or its tombstone so far
	 * @param replies the remaining replies, possibly none
	 */
	public static Message tombstone(Message message, List<Message> replies) {
		ObjectNode json = Json.object().put("type", "message").put("subtype", "tombstone").put("text", DELETED);
		json.put("user", "USLACKBOT").put("hidden", true).put("ts", message.ts());
		return new Message(withReplies(json, replies).put("parent_user_id", "USLACKBOT"));
	}

}

package slacksim;

import java.util.Optional;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as Slack keeps it.
 *
 * @param json Slack's own shape of it
 */
record Message(ObjectNode json) {

	String ts() {
		return Json.text(this.json, "ts");
	}

	String author() {
		return Json.text(this.json, "user");
	}

	/**
	 * The bot that wrote it, also where it did so in another name and thus is no
	 * {@link #author()}.
	 */
	String botId() {
		return Json.text(this.json, "bot_id");
	}

	Optional<String> thread() {
		return this.json.path("thread_ts").stringValueOpt();
	}

	/**
	 * Whether it stands in the channel itself: no reply, or one that was broadcast.
	 */
	boolean isTop() {
		return thread().map(ts()::equals).orElse(true) || this.json.path("reply_broadcast").asBoolean(false);
	}

	boolean isReplyTo(String ts) {
		return thread().filter(ts::equals).isPresent() && !ts().equals(ts);
	}

	/**
	 * What is left of a deleted message that has replies.
	 */
	boolean isTombstone() {
		return "tombstone".equals(Json.text(this.json, "subtype"));
	}

	JsonNode blocks() {
		return this.json.path("blocks");
	}

	String text() {
		return Rendering.text(this.json);
	}

	Message copy() {
		return new Message(this.json.deepCopy());
	}

}

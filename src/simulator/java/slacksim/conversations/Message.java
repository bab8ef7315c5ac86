package slacksim.conversations;

import java.util.Optional;

import slacksim.http.Json;
import slacksim.views.Rendering;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as Slack stores it.
 *
 * @param json Slack's JSON for it
 */
public record Message(ObjectNode json) {

	public String ts() {
		return Json.text(this.json, "ts");
	}

	public String author() {
		return Json.text(this.json, "user");
	}

	/**
	 * Returns the bot that wrote it, even if posted under another name and so without an
	 * {@link #author()}.
	 */
	public String botId() {
		return Json.text(this.json, "bot_id");
	}

	public Optional<String> thread() {
		return this.json.path("thread_ts").stringValueOpt();
	}

	/**
	 * Returns whether it appears in the channel itself: not a reply, or a broadcast one.
	 */
	public boolean isTop() {
		return thread().map(ts()::equals).orElse(true) || this.json.path("reply_broadcast").asBoolean(false);
	}

	public boolean isReplyTo(String ts) {
		return thread().filter(ts::equals).isPresent() && !ts().equals(ts);
	}

	/** Returns whether it marks a deleted message that has replies. */
	public boolean isTombstone() {
		return "tombstone".equals(Json.text(this.json, "subtype"));
	}

	public JsonNode blocks() {
		return this.json.path("blocks");
	}

	public String text() {
		return Rendering.text(this.json);
	}

	public Message copy() {
		return new Message(this.json.deepCopy());
	}

}

package slacksim.conversations;

import java.util.Optional;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Json;
import slacksim.rules.MessageRules;
import slacksim.views.Blocks;
import slacksim.views.Rendering;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bot's message content that is within Slack's limits.
 *
 * @param content the text, the blocks and the message's other fields
 */
public record MessageDraft(ObjectNode content) {

	private static final int MOST_TEXT = 40_000;

	private static final int MOST_TEXT_OF_UPDATE = 4000;

	private static final int MOST_MARKDOWN = 12_000;

	public static MessageDraft post(Arguments arguments) {
		return of(arguments, MOST_TEXT);
	}

	public static MessageDraft update(Arguments arguments) {
		return of(arguments, MOST_TEXT_OF_UPDATE);
	}

	private static MessageDraft of(Arguments arguments, int mostText) {
		ObjectNode content = Json.object();
		if (arguments.text("text").length() > mostText) {
			throw new Refusal("msg_too_long");
		}
		content.put("text", arguments.text("text"));
		arguments.json("blocks", "invalid_blocks_format").ifPresent((blocks) -> content.set("blocks", checked(blocks)));
		markdown(content, arguments.text("markdown_text"));
		arguments.json("attachments", "invalid_attachments").ifPresent((some) -> content.set("attachments", some));
		arguments.json("metadata", "invalid_metadata_format").ifPresent((data) -> content.set("metadata", event(data)));
		if (content.path("attachments").isEmpty() && Rendering.text(content).isBlank()
				&& content.path("blocks").isEmpty()) {
			throw new Refusal("no_text");
		}
		return new MessageDraft(content);
	}

	private static void markdown(ObjectNode content, String markdown) {
		if (markdown.isEmpty()) {
			return;
		}
		if (!Json.text(content, "text").isEmpty() || content.has("blocks")) {
			throw new Refusal("markdown_text_conflict");
		}
		if (markdown.length() > MOST_MARKDOWN) {
			throw new Refusal("msg_too_long");
		}
		content.put("text", markdown);
		content.putArray("blocks").addObject().put("type", "markdown").put("text", markdown);
	}

	private static JsonNode checked(JsonNode blocks) {
		Refusal.unlessNone("invalid_blocks", MessageRules.check(blocks));
		if (MessageRules.tooLong(blocks)) {
			throw new Refusal("msg_blocks_too_long");
		}
		return Blocks.withIds(blocks.deepCopy());
	}

	private static JsonNode event(JsonNode metadata) {
		if (Json.text(metadata, "event_type").isEmpty() || !metadata.path("event_payload").isObject()) {
			throw new Refusal("invalid_metadata_schema");
		}
		return metadata;
	}

	/**
	 * Makes the message a reply if the bot asks for it. If the parent is gone, it goes to
	 * the channel itself.
	 * @param channel where it goes
	 * @param arguments the bot's arguments
	 */
	public void thread(Channel channel, Arguments arguments) {
		String thread = arguments.text("thread_ts");
		Optional<Message> parent = channel.message(thread).filter((one) -> !one.isTombstone());
		if (parent.isPresent()) {
			if (parent.get().thread().filter((root) -> !root.equals(thread)).isPresent()) {
				throw new Refusal("cannot_reply_to_message");
			}
			this.content.put("thread_ts", thread);
			if (arguments.flag("reply_broadcast")) {
				this.content.put("reply_broadcast", true).put("subtype", "thread_broadcast");
			}
		}
	}

}

package slacksim.workspace;

import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import slacksim.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message forwarded to another conversation, as an attachment of a new one. */
final class Forward {

	private Forward() {
	}

	/**
	 * Returns the content of a forwarding message.
	 * @param comment the text to go with it, or empty
	 * @param channel where the forwarded message is
	 * @param message the forwarded message
	 * @param workspace the workspace
	 */
	static ObjectNode content(String comment, Channel channel, Message message, Workspace workspace) {
		String author = Authorship.shown(message, workspace);
		String link = "https://" + workspace.domain() + ".slack.com/archives/" + channel.id() + "/p"
				+ message.ts().replace(".", "");
		ObjectNode share = Json.object().put("id", 1).put("ts", message.ts()).put("channel_id", channel.id());
		share.put("channel_team", workspace.id()).put("is_msg_unfurl", true).put("is_share", true);
		if (!message.author().isEmpty()) {
			share.put("author_id", message.author());
		}
		share.put("author_name", author).put("author_subname", author);
		share.put("text", message.text()).put("fallback", author + ": " + message.text());
		share.put("from_url", link).put("original_url", link).set("mrkdwn_in", Json.array().add("text"));
		share.put("footer", channel.isDirect() ? "Slack Conversation" : "Posted in #" + channel.name());
		message.json().optional("files").ifPresent((files) -> share.set("files", files.deepCopy()));
		ArrayNode attachments = Json.array().add(share);
		return Json.object().put("text", comment).set("attachments", attachments);
	}

}

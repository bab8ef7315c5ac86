package slacksim.api;

import java.util.Map;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import slacksim.conversations.Reactions;
import slacksim.http.Json;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code reactions.*}. */
final class ReactionMethods {

	private ReactionMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("reactions.add", (workspace, arguments) -> change(workspace, arguments, true), "reactions.remove",
				(workspace, arguments) -> change(workspace, arguments, false), "reactions.get", ReactionMethods::get);
	}

	private static ObjectNode change(Workspace workspace, Arguments arguments, boolean on) {
		String emoji = arguments.text("name");
		if (!workspace.traits().hasEmoji(emoji)) {
			throw new Refusal("invalid_name");
		}
		Channel channel = channel(workspace, arguments);
		Message message = message(channel, arguments);
		if (on) {
			Reactions.obstacle(message.json(), workspace.botUserId(), emoji).ifPresent((error) -> {
				throw new Refusal(error);
			});
		}
		if (!workspace.changes().react(channel, message, workspace.botUserId(), emoji, on)) {
			throw new Refusal(on ? "already_reacted" : "no_reaction");
		}
		return Json.object();
	}

	private static ObjectNode get(Workspace workspace, Arguments arguments) {
		Channel channel = channel(workspace, arguments);
		ObjectNode json = message(channel, arguments).json().deepCopy();
		return Json.object().put("type", "message").put("channel", channel.id()).set("message", json);
	}

	private static Channel channel(Workspace workspace, Arguments arguments) {
		if (arguments.text("channel").isEmpty() || arguments.text("timestamp").isEmpty()) {
			throw new Refusal("no_item_specified");
		}
		return workspace.state().channels().live(arguments.text("channel"));
	}

	private static Message message(Channel channel, Arguments arguments) {
		return channel.message(arguments.text("timestamp")).orElseThrow(() -> new Refusal("message_not_found"));
	}

}

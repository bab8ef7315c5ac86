package slacksim;

import java.util.List;
import java.util.Map;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * {@code conversations.*}, but for what was said in them.
 */
final class ConversationMethods {

	private ConversationMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("conversations.open", ConversationMethods::open, "conversations.info", ConversationMethods::info,
				"conversations.list", ConversationMethods::list, "conversations.members", ConversationMethods::members);
	}

	private static ObjectNode open(Workspace workspace, Arguments arguments) {
		List<String> users = List.of(arguments.required("users").split(","));
		if (users.size() != 1) {
			throw new Refusal("not_enough_users");
		}
		User user = workspace.state().users().find(users.get(0)).orElseThrow(() -> new Refusal("user_not_found"));
		if (user.deleted()) {
			throw new Refusal("user_disabled");
		}
		Channel channel = workspace.state().channels().direct(user.id());
		return Json.object().set("channel", Json.object().put("id", channel.id()));
	}

	private static ObjectNode info(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().visible(arguments.text("channel"));
		return Json.object().set("channel", json(workspace, channel));
	}

	private static ObjectNode list(Workspace workspace, Arguments arguments) {
		String types = arguments.text("types");
		List<String> wanted = List.of((types.isEmpty() ? "public_channel" : types).split(","));
		List<ObjectNode> channels = workspace.state()
			.channels()
			.visible()
			.stream()
			.filter((channel) -> wanted.contains(ConversationKind.of(channel).type()))
			.filter((channel) -> !arguments.flag("exclude_archived") || !channel.isArchived())
			.map((channel) -> json(workspace, channel))
			.toList();
		return Page.of("channels", channels, arguments);
	}

	private static ObjectNode json(Workspace workspace, Channel channel) {
		return channel.json().put("is_member", channel.members().contains(workspace.botUserId()));
	}

	private static ObjectNode members(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().visible(arguments.text("channel"));
		return Page.of("members", channel.members().stream().map(StringNode::valueOf).toList(), arguments);
	}

}

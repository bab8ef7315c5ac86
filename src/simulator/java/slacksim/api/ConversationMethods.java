package slacksim.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.conversations.Channels;
import slacksim.conversations.ConversationKind;
import slacksim.conversations.User;
import slacksim.conversations.Users;
import slacksim.http.Json;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Implements {@code conversations.*}, except their messages. */
final class ConversationMethods {

	/** Besides the bot. */
	private static final int MOST_TOGETHER = 8;

	private ConversationMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("conversations.open", ConversationMethods::open, "conversations.info", ConversationMethods::info,
				"conversations.list", ConversationMethods::list, "conversations.members", ConversationMethods::members);
	}

	private static ObjectNode open(Workspace workspace, Arguments arguments) {
		Users members = workspace.state().users();
		List<User> users = Stream.of(arguments.required("users").split(","))
			.map((id) -> members.find(id).orElseThrow(() -> new Refusal("user_not_found")))
			.toList();
		if (users.stream().anyMatch(User::deleted)) {
			throw new Refusal("user_disabled");
		}
		if (users.size() > MOST_TOGETHER) {
			throw new Refusal("too_many_users");
		}
		Channels channels = workspace.state().channels();
		Channel channel = (users.size() == 1) ? channels.direct(users.get(0).id()) : channels.together(users);
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
		return CursorPage.of("channels", channels, arguments);
	}

	private static ObjectNode json(Workspace workspace, Channel channel) {
		return channel.json().put("is_member", channel.members().contains(workspace.botUserId()));
	}

	private static ObjectNode members(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().visible(arguments.text("channel"));
		return CursorPage.of("members", channel.members().stream().map(StringNode::valueOf).toList(), arguments);
	}

}

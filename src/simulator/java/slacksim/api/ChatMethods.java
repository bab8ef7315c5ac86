package slacksim.api;

import java.util.Map;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.conversations.Ephemeral;
import slacksim.conversations.Message;
import slacksim.conversations.MessageDraft;
import slacksim.http.Json;
import slacksim.workspace.Authorship;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code chat.*}. */
final class ChatMethods {

	private ChatMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("chat.postMessage", ChatMethods::post, "chat.update", ChatMethods::update, "chat.delete",
				ChatMethods::delete, "chat.postEphemeral", ChatMethods::postEphemeral);
	}

	private static ObjectNode post(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().reachable(arguments.text("channel"));
		MessageDraft draft = MessageDraft.post(arguments);
		draft.thread(channel, arguments);
		Message message = written(workspace, draft, arguments);
		workspace.changes().post(channel, message);
		return answer(channel, message).set("message", message.json().deepCopy());
	}

	private static ObjectNode update(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().joined(arguments.text("channel"));
		if (channel.isArchived()) {
			throw new Refusal("is_inactive");
		}
		Message before = channel.message(arguments.required("ts")).orElseThrow(() -> new Refusal("message_not_found"));
		if (!before.botId().equals(workspace.botId())) {
			throw new Refusal("cant_update_message");
		}
		ObjectNode after = before.json().deepCopy();
		after.setAll(MessageDraft.update(arguments).content());
		after.putObject("edited").put("user", workspace.botUserId()).put("ts", workspace.state().timestamps().next());
		workspace.changes().change(channel, before, new Message(after));
		ObjectNode answer = answer(channel, before).put("text", Json.text(after, "text"));
		return answer.set("message", after.deepCopy());
	}

	private static ObjectNode delete(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().live(arguments.text("channel"));
		Message message = channel.message(arguments.required("ts")).orElseThrow(() -> new Refusal("message_not_found"));
		if (!message.botId().equals(workspace.botId())) {
			throw new Refusal("cant_delete_message");
		}
		workspace.changes().remove(channel, message);
		return answer(channel, message);
	}

	private static ObjectNode postEphemeral(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().named(arguments.text("channel"));
		String user = arguments.required("user");
		if (!channel.members().contains(user)) {
			throw new Refusal("user_not_in_channel");
		}
		MessageDraft draft = MessageDraft.post(arguments);
		draft.thread(channel, arguments);
		Message message = written(workspace, draft, arguments);
		workspace.state().ephemerals().show(user, new Ephemeral(channel.id(), message));
		return Json.object().put("message_ts", message.ts());
	}

	private static Message written(Workspace workspace, MessageDraft draft, Arguments arguments) {
		return Authorship.of(arguments)
			.on(workspace.changes().write(workspace.botUserId(), draft.content()), workspace);
	}

	private static ObjectNode answer(Channel channel, Message message) {
		return Json.object().put("channel", channel.id()).put("ts", message.ts());
	}

}

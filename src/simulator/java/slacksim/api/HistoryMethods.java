package slacksim.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code conversations.history} and {@code conversations.replies}. */
final class HistoryMethods {

	private HistoryMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("conversations.history", HistoryMethods::history, "conversations.replies",
				HistoryMethods::replies);
	}

	private static ObjectNode history(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().joined(arguments.text("channel"));
		List<Message> newestFirst = new ArrayList<>(channel.messages());
		Collections.reverse(newestFirst);
		return page(channel, newestFirst.stream().filter(Message::isTop).toList(), arguments);
	}

	private static ObjectNode replies(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().joined(arguments.text("channel"));
		String ts = arguments.required("ts");
		if (channel.message(ts).isEmpty()) {
			throw new Refusal("thread_not_found");
		}
		Stream<Message> messages = Stream.concat(channel.message(ts).stream(), channel.replies(ts).stream());
		return page(channel, messages.toList(), arguments);
	}

	private static ObjectNode page(Channel channel, List<Message> messages, Arguments arguments) {
		List<ObjectNode> shown = messages.stream()
			.filter((message) -> within(message.ts(), arguments))
			.map((message) -> shown(channel, message, arguments.flag("include_all_metadata")))
			.toList();
		ObjectNode page = CursorPage.of("messages", shown, arguments);
		return page.put("has_more", page.has("response_metadata"));
	}

	private static boolean within(String ts, Arguments arguments) {
		boolean inclusive = arguments.flag("inclusive");
		String oldest = arguments.text("oldest");
		String latest = arguments.text("latest");
		boolean after = oldest.isEmpty() || ts.compareTo(oldest) > 0 || (inclusive && ts.equals(oldest));
		boolean before = latest.isEmpty() || ts.compareTo(latest) < 0 || (inclusive && ts.equals(latest));
		return after && before;
	}

	private static ObjectNode shown(Channel channel, Message message, boolean metadata) {
		ObjectNode json = channel.shown(message);
		if (!metadata) {
			json.remove("metadata");
		}
		return json;
	}

}

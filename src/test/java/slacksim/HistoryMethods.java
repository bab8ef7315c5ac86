package slacksim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

/**
 * {@code conversations.history} and {@code conversations.replies}.
 */
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
		return page(newestFirst.stream().filter(Message::isTop).toList(), arguments);
	}

	private static ObjectNode replies(Workspace workspace, Arguments arguments) {
		Channel channel = workspace.state().channels().joined(arguments.text("channel"));
		String ts = arguments.required("ts");
		if (channel.message(ts).isEmpty()) {
			throw new Refusal("thread_not_found");
		}
		return page(channel.messages()
			.stream()
			.filter((message) -> message.ts().equals(ts) || message.isReplyTo(ts))
			.toList(), arguments);
	}

	private static ObjectNode page(List<Message> messages, Arguments arguments) {
		List<ObjectNode> shown = messages.stream()
			.filter((message) -> within(message.ts(), arguments))
			.map((message) -> shown(message, arguments.flag("include_all_metadata")))
			.toList();
		ObjectNode page = Page.of("messages", shown, arguments);
		return page.put("has_more", !page.path("response_metadata").path("next_cursor").stringValue("").isEmpty());
	}

	private static boolean within(String ts, Arguments arguments) {
		boolean inclusive = arguments.flag("inclusive");
		String oldest = arguments.text("oldest");
		String latest = arguments.text("latest");
		boolean after = oldest.isEmpty() || ts.compareTo(oldest) > 0 || (inclusive && ts.equals(oldest));
		boolean before = latest.isEmpty() || ts.compareTo(latest) < 0 || (inclusive && ts.equals(latest));
		return after && before;
	}

	private static ObjectNode shown(Message message, boolean metadata) {
		ObjectNode json = message.json().deepCopy();
		if (!metadata) {
			json.remove("metadata");
		}
		return json;
	}

}

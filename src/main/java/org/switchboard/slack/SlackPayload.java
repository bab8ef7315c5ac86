package org.switchboard.slack;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prepares Slack's payloads for Bolt and listeners: events, and the attachments of a
 * message someone clicked on. Removes what no listener reads and Bolt can't parse, such
 * as rows of Lists, and the empty lists that Slack sends in place of missing objects. Of
 * the messages below a message it keeps only forwarded ones, marked {@code
 * is_msg_unfurl} because Bolt has no {@code is_share}. A tombstone becomes a {@code
 * message_deleted}, a {@code thread_broadcast} a plain reply, and a {@code /me} message a
 * plain message.
 *
 * @see <a href="https://github.com/42wim/matterbridge/issues/600">Tombstones</a>
 */
final class SlackPayload {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String FORM = "payload=";

	private static final Set<String> NOT_READ = Set.of("blocks", "message_blocks", "list", "list_record",
			"list_records", "list_schema", "list_view", "groups");

	private static final Set<String> SAID = Set.of("message", "app_mention");

	private static final String DELETED = "message_deleted";

	private static final String SLACKBOT = "USLACKBOT";

	private final boolean form;

	private final ObjectNode callback;

	private final JsonNode event;

	private SlackPayload(boolean form, ObjectNode callback) {
		this.form = form;
		this.callback = callback;
		this.event = callback.path("event");
		prune(this.event);
		prune(callback.path("message").path("attachments"));
		Stream.of(this.event, this.event.path("message"), callback.path("message"))
			.forEach((message) -> forwarded(message.path("attachments")));
		if (this.event instanceof ObjectNode message && type().equals("message")) {
			shape(message);
		}
		// Bolt reads the workspace only there, and an organization's app has none
		if (callback.at("/authorizations/0") instanceof ObjectNode authorization
				&& !authorization.hasNonNull("team_id")) {
			authorization.put("team_id", text(callback, "team_id"));
		}
	}

	static Optional<SlackPayload> parse(String body) {
		try {
			boolean form = body.startsWith(FORM);
			String json = form ? URLDecoder.decode(body.substring(FORM.length()), StandardCharsets.UTF_8) : body;
			return (json.startsWith("{") && JSON.readTree(json) instanceof ObjectNode callback)
					? Optional.of(new SlackPayload(form, callback)) : Optional.empty();
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static void prune(JsonNode node) {
		if (node instanceof ObjectNode object) {
			object.remove(NOT_READ).removeIf((value) -> value.isArray() && value.isEmpty());
		}
		node.forEach(SlackPayload::prune);
	}

	// links to messages unfold like forwards, but no one forwarded those
	private static void forwarded(JsonNode attachments) {
		if (attachments instanceof ArrayNode all) {
			all.removeIf((one) -> isTrue(one, "is_msg_unfurl") && !isTrue(one, "is_share"));
		}
		attachments.forEach((one) -> {
			if (one instanceof ObjectNode share && isTrue(one, "is_share") && !isTrue(one, "is_list_record")) {
				share.put("is_msg_unfurl", true);
			}
		});
	}

	private static boolean isTrue(JsonNode node, String field) {
		return node.path(field).booleanValue(false);
	}

	// Slack doesn't always say who wrote a deleted message
	private static void shape(ObjectNode message) {
		JsonNode now = message.path("message");
		JsonNode before = message.path("previous_message").isObject() ? message.path("previous_message") : now;
		if (text(now, "subtype").equals("tombstone")) {
			message.put("subtype", DELETED).put("deleted_ts", text(now, "ts"));
		}
		if (text(message, "subtype").equals(DELETED)) {
			String writer = text(before, "user");
			ObjectNode deleted = message.putObject("previous_message").put("ts", text(message, "deleted_ts"));
			deleted.put("user", writer.equals(SLACKBOT) ? "" : writer);
			deleted.set("thread_ts", before.get("thread_ts"));
		}
		if (text(message, "subtype").equals("thread_broadcast")) {
			message.remove("subtype");
			message.set("parent_user_id", message.path("root").get("user"));
		}
		if (text(message, "subtype").equals("me_message")) {
			message.remove("subtype");
		}
	}

	private static String text(JsonNode node, String field) {
		return node.path(field).stringValue("");
	}

	private String type() {
		return text(this.event, "type");
	}

	boolean isEvent() {
		return text(this.callback, "type").equals("event_callback");
	}

	// for a deletion, Slack gives only the message's author, not who deleted it
	boolean isOfABot(Workspace us) {
		if (!SAID.contains(type()) || text(this.event, "subtype").equals(DELETED)) {
			return text(this.event, "user").equals(us.botUserId());
		}
		JsonNode message = this.event.path("message").isObject() ? this.event.path("message") : this.event;
		return message.hasNonNull("bot_id") || List.of("", SLACKBOT, us.botUserId()).contains(text(message, "user"))
				|| (message.has("app_id") && message.path("app_id").equals(this.callback.path("api_app_id")));
	}

	String teamId() {
		String team = text(this.callback.path("team"), "id");
		return this.callback.at("/authorizations/0/team_id")
			.stringValue(team.isEmpty() ? text(this.callback, "team_id") : team);
	}

	// such as "message file_share"
	String kind() {
		String words = isEvent() ? type() + " " + text(this.event, "subtype") : text(this.callback, "type");
		return SlackText.cut(words.replaceAll("[^a-z0-9_. ]", "").strip(), 60);
	}

	String body() {
		String json = this.callback.toString();
		return this.form ? FORM + URLEncoder.encode(json, StandardCharsets.UTF_8) : json;
	}

}

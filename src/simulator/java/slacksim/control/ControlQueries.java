package slacksim.control;

import java.util.List;
import java.util.Map;

import slacksim.calls.ApiCall;
import slacksim.conversations.Channel;
import slacksim.conversations.User;
import slacksim.files.StoredFile;
import slacksim.http.Json;
import slacksim.views.Choices;
import slacksim.views.Field;
import slacksim.wire.SentEvent;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people see through the control API. */
final class ControlQueries {

	private final Workspace workspace;

	private final Map<String, String> query;

	ControlQueries(Workspace workspace, Map<String, String> query) {
		this.workspace = workspace;
		this.query = query;
	}

	JsonNode look(String page) {
		return switch (page) {
			case "people" -> people();
			case "channels" -> channels();
			case "messages" -> messages();
			case "shown" -> Json.texts(person().sees());
			case "modal" -> person().modal().map(ControlQueries::modal).orElseGet(Json::object);
			case "calls" -> calls();
			case "events" -> events();
			default -> throw new IllegalArgumentException("no such page: " + page);
		};
	}

	private Person person() {
		return this.workspace.person(this.query.getOrDefault("user", ""));
	}

	private ArrayNode people() {
		ArrayNode people = Json.array();
		for (User user : this.workspace.people()) {
			people.addObject().put("id", user.id()).put("name", user.name()).put("real_name", user.realName());
		}
		return people;
	}

	private ArrayNode channels() {
		return this.workspace.monitor().alone(() -> {
			ArrayNode channels = Json.array();
			for (Channel channel : this.workspace.state().channels().all()) {
				ObjectNode json = channels.addObject().put("id", channel.id()).put("name", channel.name());
				json.set("members", Json.texts(channel.members()));
			}
			return channels;
		});
	}

	private ArrayNode messages() {
		String channel = this.query.getOrDefault("channel", "");
		Conversation place = channel.isEmpty() ? person().dm() : person().in(channel);
		ArrayNode messages = Json.array();
		for (Card card : place.messages()) {
			ObjectNode json = message(card);
			List<Card> replies = card.thread().messages();
			if (!replies.isEmpty()) {
				ArrayNode thread = json.putArray("thread");
				replies.forEach((reply) -> thread.add(message(reply)));
			}
			messages.add(json);
		}
		return messages;
	}

	private ObjectNode message(Card card) {
		ObjectNode json = Json.object().put("ts", card.ts());
		json.put("from", card.author().isEmpty() ? card.byline() : this.workspace.person(card.author()).user().name());
		json.set("text", Json.texts(List.of(card.text().split("\n"))));
		if (!card.buttons().isEmpty()) {
			json.set("buttons", Json.texts(card.buttons()));
		}
		if (!card.files().isEmpty()) {
			json.set("files", Json.texts(card.files().stream().map(StoredFile::name).toList()));
		}
		JsonNode blocks = card.json().path("blocks");
		return blocks.isEmpty() ? json : json.set("blocks", blocks);
	}

	private ArrayNode events() {
		ArrayNode events = Json.array();
		for (SentEvent sent : this.workspace.events().sent()) {
			ObjectNode json = events.addObject().put("id", sent.id()).put("type", sent.type());
			json.put("retry", sent.retry()).put("reason", sent.reason()).put("status", sent.status());
			json.put("error", sent.error()).put("elapsed_ms", sent.elapsed().toMillis());
		}
		return events;
	}

	private ArrayNode calls() {
		ArrayNode calls = Json.array();
		for (ApiCall call : this.workspace.transcript().calls()) {
			ObjectNode json = calls.addObject().put("at", call.at().toString()).put("method", call.method());
			json.put("status", call.status()).set("arguments", call.arguments()).set("answer", call.answer());
		}
		return calls;
	}

	/** Returns a modal as a form, with its title, fields, values, choices and errors. */
	static ObjectNode modal(Modal modal) {
		ObjectNode json = Json.object().put("title", modal.title());
		json.set("text", Json.texts(List.of(modal.text().split("\n"))));
		ArrayNode fields = json.putArray("fields");
		for (Field field : modal.fields()) {
			ObjectNode entry = fields.addObject().put("label", field.label()).put("type", field.type());
			if (field.state().isPresent()) {
				entry.put("value", modal.value(field));
			}
			List<String> options = Choices.texts(Choices.options(field.element()));
			if (!options.isEmpty()) {
				entry.set("options", Json.texts(options));
			}
		}
		ObjectNode errors = Json.object();
		modal.errors().forEach(errors::put);
		return errors.isEmpty() ? json : json.set("errors", errors);
	}

}

package slacksim.control;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import slacksim.http.Json;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do through the control API. */
final class ControlInteractions {

	/** How long to wait for what follows the acknowledgement. */
	private static final Duration SETTLING = Duration.ofMillis(800);

	private final ObjectNode request;

	private final Person person;

	ControlInteractions(Workspace workspace, ObjectNode request) {
		this.request = request;
		this.person = workspace.person(required("user"));
	}

	ObjectNode perform(String interaction) {
		return switch (interaction) {
			case "command" -> seen(place().runs((required("command") + " " + text("text")).strip()));
			case "click" -> seen(click());
			case "choose" -> seen(message().chooses(required("menu"), required("option")));
			case "say" -> say();
			case "share" -> Json.object().put("ts", place().shares(required("name"), required("content")).ts());
			case "fill" -> ControlQueries.modal(fill());
			case "submit" -> seen(fill().submits());
			case "react" -> done(() -> message().reacts(required("emoji")));
			case "unreact" -> done(() -> message().unreacts(required("emoji")));
			case "edit" -> done(() -> message().edits(required("text")));
			case "delete" -> done(() -> message().deletes());
			case "home" -> done(this.person::opensHome);
			case "shortcut" -> seen(text("message").isEmpty() ? this.person.starts(required("shortcut"))
					: message().starts(required("shortcut")));
			case "close" -> modal().closes().map(this::seen).orElseGet(Json::object);
			default -> throw new IllegalArgumentException("no such interaction: " + interaction);
		};
	}

	private static ObjectNode done(Runnable interaction) {
		interaction.run();
		return Json.object().put("ok", true);
	}

	private Outcome click() {
		return text("message").isEmpty() ? modal().clicks(required("button")) : message().clicks(required("button"));
	}

	private ObjectNode say() {
		Card said = text("message").isEmpty() ? place().says(required("text"))
				: message().thread().replies(required("text"));
		return Json.object().put("ts", said.ts());
	}

	private Card message() {
		return place().message(required("message"));
	}

	private Conversation place() {
		String channel = text("channel");
		return channel.isEmpty() ? this.person.dm() : this.person.in(channel);
	}

	private Modal modal() {
		return this.person.modal()
			.orElseThrow(() -> new IllegalArgumentException("no open modal of " + this.person.id()));
	}

	private Modal fill() {
		Modal modal = modal();
		for (Map.Entry<String, JsonNode> value : this.request.path("values").properties()) {
			enter(modal, value.getKey(), value.getValue());
		}
		return modal;
	}

	private static void enter(Modal modal, String label, JsonNode value) {
		if (value.isBoolean()) {
			modal.check(label, value.asBoolean());
		}
		else if (modal.type(label).endsWith("_input")) {
			modal.fills(label, value.asString());
		}
		else if ("checkboxes".equals(modal.type(label))) {
			texts(value).forEach(modal::ticks);
		}
		else {
			modal.chooses(label, texts(value).toArray(String[]::new));
		}
	}

	private static List<String> texts(JsonNode value) {
		return value.isArray() ? value.valueStream().map(JsonNode::asString).toList() : List.of(value.asString());
	}

	private ObjectNode seen(Outcome outcome) {
		outcome.settles(SETTLING);
		ObjectNode seen = Json.object().put("status", outcome.status());
		seen.put("elapsed_ms", outcome.elapsed().toMillis());
		if (!outcome.error().isEmpty()) {
			seen.put("error", outcome.error());
		}
		if (!outcome.ephemerals().isEmpty()) {
			seen.set("shown", Json.texts(outcome.ephemerals()));
		}
		Optional<Modal> modal = this.person.modal();
		modal.ifPresent((open) -> seen.set("modal", ControlQueries.modal(open)));
		return seen;
	}

	private String text(String name) {
		return Json.text(this.request, name);
	}

	private String required(String name) {
		String text = Json.text(this.request, name);
		if (text.isEmpty()) {
			throw new IllegalArgumentException("missing field: " + name);
		}
		return text;
	}

}

package slacksim.workspace;

import java.util.LinkedHashMap;
import java.util.Map;

import slacksim.calls.Refusal;
import slacksim.http.Json;
import slacksim.views.Field;
import slacksim.views.InputRules;
import slacksim.views.OpenView;
import slacksim.views.ViewStack;
import slacksim.wire.Ack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Submits a view: Slack's own checks, and how it handles the bot's answer. */
final class Submission {

	private final Person person;

	private final ViewStack stack;

	private final OpenView view;

	Submission(Person person, ViewStack stack, OpenView view) {
		this.person = person;
		this.stack = stack;
		this.view = view;
	}

	/** Returns the errors Slack shows instead of submitting the view, by block ID. */
	static Map<String, String> errors(OpenView view) {
		Map<String, String> errors = new LinkedHashMap<>();
		for (Field field : Field.all(view.blocks())) {
			if (field.isInput()) {
				view.answers()
					.value(field.blockId(), field.actionId())
					.map((value) -> InputRules.error(field, value))
					.filter((message) -> !message.isEmpty())
					.ifPresent((message) -> errors.put(field.blockId(), message));
			}
		}
		return errors;
	}

	/**
	 * Carries out the bot's answer.
	 * @return the same answer, or what is wrong with it
	 */
	Ack taken(Ack ack) {
		try {
			ObjectNode json = ack.json();
			switch (Json.text(json, "response_action")) {
				case "" -> this.stack.views().remove(this.view);
				case "clear" -> this.stack.clear();
				case "errors" -> show(json.path("errors"));
				case "update" -> update(OpenView.checked(json.path("view")));
				case "push" -> push(OpenView.checked(json.path("view")));
				default -> throw new IllegalArgumentException("unknown response_action");
			}
			return ack;
		}
		catch (IllegalArgumentException | Refusal ex) {
			return ack.refused("invalid response");
		}
	}

	private void show(JsonNode errors) {
		Map<String, String> shown = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> error : errors.properties()) {
			boolean known = Field.all(this.view.blocks())
				.stream()
				.anyMatch((field) -> field.isInput() && field.blockId().equals(error.getKey()));
			if (!known || error.getValue().asString("").isEmpty()) {
				throw new IllegalArgumentException("no input block " + error.getKey());
			}
			shown.put(error.getKey(), error.getValue().asString());
		}
		if (shown.isEmpty()) {
			throw new IllegalArgumentException("no errors");
		}
		this.view.errors().putAll(shown);
	}

	private void update(ObjectNode spec) {
		this.person.workspace().state().views().refuseDuplicate(spec, this.view.id());
		this.view.replace(spec);
	}

	private void push(ObjectNode spec) {
		this.person.workspace().state().views().refuseDuplicate(spec, "");
		this.stack.push(new OpenView(spec));
	}

}

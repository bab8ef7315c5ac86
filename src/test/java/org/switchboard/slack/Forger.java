package org.switchboard.slack;

import java.util.Optional;

import slacksim.http.Json;
import slacksim.views.ClaimedState;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

/** Someone with their own client, which can send any value from any button or form. */
final class Forger {

	private final Person person;

	private final Shown shown;

	Forger(Person person, Shown shown) {
		this.person = person;
		this.shown = shown;
	}

	String id() {
		return this.person.id();
	}

	Outcome clicks(String action, String value, String words) {
		return this.person.sends("block_actions", (payload) -> {
			Optional<ObjectNode> around = this.shown.around(action);
			around.ifPresentOrElse((view) -> payload.set("view", view(view, action, value, words)),
					() -> inMessage(payload));
			payload.putObject("container").put("type", around.isPresent() ? "view" : "message");
			ObjectNode acted = payload.putArray("actions").addObject();
			this.shown.element(action)
				.ifPresent((element) -> acted.setAll(element.deepCopy().without("options").without("confirm")));
			acted.put("action_id", action).put("block_id", "b").put("value", value).put("action_ts", "1764000000.0001");
			if (!acted.has("type")) {
				acted.put("type", "button");
			}
			option(acted.putObject("selected_option"), value);
			option(acted.putArray("selected_options").addObject(), value);
		});
	}

	private void inMessage(ObjectNode payload) {
		String channel = this.person.dm().channelId();
		payload.putObject("channel").put("id", channel).put("name", "directmessage");
		payload.putObject("message").put("type", "message").put("ts", "1764000000.000100").put("text", "x");
	}

	Outcome submits(String callback, String metadata, String words) {
		return this.person.sends("view_submission",
				(payload) -> payload.set("view", view(form(callback), callback, metadata, words)));
	}

	Outcome submitsForgedState(String callback, String metadata, String value) {
		return this.person.sends("view_submission", (payload) -> {
			ObjectNode view = view(form(callback), callback, metadata, value);
			view.set("state", ClaimedState.forged(form(callback).path("blocks"), value));
			payload.set("view", view);
		});
	}

	// a form that no one was shown looks like any other
	private ObjectNode form(String callback) {
		return this.shown.form(callback).or(() -> this.shown.form("request.file")).orElseThrow();
	}

	private ObjectNode view(ObjectNode form, String callback, String metadata, String words) {
		ObjectNode view = form.deepCopy();
		if (!"home".equals(Json.text(view, "type"))) {
			view.put("type", "modal").put("callback_id", callback);
		}
		view.put("id", "V0FORGED").put("hash", "1.x").put("private_metadata", metadata);
		view.set("state", ClaimedState.likely(view.path("blocks"), words));
		return view;
	}

	Outcome asksFor(String action, String value) {
		return this.person.sends("block_suggestion", (payload) -> {
			inMessage(payload);
			payload.putObject("container").put("type", "message");
			payload.put("action_id", action).put("block_id", value).put("value", value);
		});
	}

	Outcome starts(String callback, String type, String value) {
		return this.person.sends(type, (payload) -> {
			inMessage(payload);
			payload.put("callback_id", callback).put("action_ts", "1764000000.0001");
			payload.put("message_ts", value);
			((ObjectNode) payload.get("message")).put("ts", value).put("user", value).put("text", value);
		});
	}

	Outcome runs(String line) {
		return this.person.runs(line);
	}

	private static void option(ObjectNode option, String value) {
		option.put("value", value).putObject("text").put("type", "plain_text").put("text", "x");
	}

}

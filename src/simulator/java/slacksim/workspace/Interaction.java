package slacksim.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import slacksim.conversations.Ephemeral;
import slacksim.http.Forms;
import slacksim.http.Json;
import slacksim.support.Escaping;
import slacksim.views.ViewStack;
import slacksim.wire.Ack;
import slacksim.wire.Delivery;
import slacksim.wire.Signing;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's action that the bot is told of.
 *
 * @param person the person
 * @param trigger its trigger ID
 * @param mark how many ephemeral messages the person had before
 * @param origin the modal it happens in, if any
 */
record Interaction(Person person, String trigger, int mark, Optional<ViewStack> origin) {

	static Interaction by(Person person) {
		return in(person, Optional.empty());
	}

	static Interaction in(Person person, Optional<ViewStack> origin) {
		Workspace workspace = person.workspace();
		String trigger = workspace.state().triggers().issue(person.id());
		int mark = workspace.monitor().alone(() -> workspace.state().ephemerals().count(person.id()));
		return new Interaction(person, trigger, mark, origin);
	}

	/**
	 * Returns a payload with the fields of all interactions.
	 * @param type example: {@code block_actions}
	 */
	ObjectNode payload(String type) {
		Workspace workspace = this.person.workspace();
		ObjectNode payload = Json.object().put("type", type).put("api_app_id", workspace.app().id());
		payload.put("token", workspace.app().credentials().verificationToken()).put("trigger_id", this.trigger);
		payload.putObject("team").put("id", workspace.id()).put("domain", workspace.domain());
		payload.putObject("user")
			.put("id", this.person.id())
			.put("username", this.person.user().name())
			.put("name", this.person.user().name())
			.put("team_id", workspace.traits().homeOf(this.person.id()).orElse(workspace.id()));
		payload.putNull("enterprise");
		workspace.traits()
			.organization()
			.ifPresent((id) -> payload.putObject("enterprise").put("id", id).put("name", id));
		return payload.put("is_enterprise_install", workspace.traits().isInstalledByOrganization());
	}

	Outcome interact(ObjectNode payload, UnaryOperator<Ack> reaction) {
		ObjectNode told = payload.deepCopy();
		if (this.person.workspace().traits().has(SlackQuirk.ESCAPED_PLAIN_TEXT)) {
			Escaping.escapePlainText(told);
		}
		if (this.person.workspace().traits().has(SlackQuirk.ESCAPED_TYPING)) {
			Escaping.escapeTyping(told);
		}
		ObjectNode sent = this.person.sent(told);
		return send(Delivery.Kind.INTERACTION, sent, Map.of("payload", sent.toString()), reaction);
	}

	Outcome command(Map<String, String> form, UnaryOperator<Ack> reaction) {
		wantCommands();
		ObjectNode payload = Json.object();
		form.forEach(payload::put);
		ObjectNode sent = this.person.sent(payload);
		Map<String, String> fields = new LinkedHashMap<>();
		sent.properties().forEach((field) -> fields.put(field.getKey(), field.getValue().asString()));
		return send(Delivery.Kind.COMMAND, sent, fields, reaction);
	}

	/**
	 * Refuses what people can't even try without the scope for commands and shortcuts.
	 */
	void wantCommands() {
		if (!this.person.workspace().installation().scopes().has("commands")) {
			throw new AssertionError("the app has no commands and shortcuts without the scope commands");
		}
	}

	private Outcome send(Delivery.Kind kind, ObjectNode payload, Map<String, String> form,
			UnaryOperator<Ack> reaction) {
		Signing.Signed signed = this.person.workspace().app().sign(this.person.signing(), Forms.encode(form));
		return send(Delivery.of(kind, payload, signed), reaction);
	}

	/**
	 * Tells the bot.
	 * @param delivery what to send
	 * @param reaction what Slack makes of a 2xx answer
	 */
	Outcome send(Delivery delivery, UnaryOperator<Ack> reaction) {
		Workspace workspace = this.person.workspace();
		Ack ack = workspace.sends(delivery);
		Ack last = ack.failed() ? ack : workspace.monitor().alone(() -> reaction.apply(ack));
		if (last.failed()) {
			ObjectNode notice = Json.object().put("text", "This failed with the error \"" + last.error() + "\"");
			workspace.monitor()
				.change(() -> workspace.state()
					.ephemerals()
					.show(this.person.id(), new Ephemeral("", workspace.changes().write("USLACKBOT", notice))));
		}
		return new Outcome(this, delivery, reaction, last);
	}

}

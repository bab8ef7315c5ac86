package slacksim.workspace;

import java.util.List;

import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import slacksim.views.Choices;
import slacksim.views.Field;
import slacksim.views.InputState;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person does with a message's elements, which the bot is told of at once.
 *
 * @param person the person
 * @param channel the message's channel
 * @param message what they saw
 * @param ephemeral whether only they see it
 */
public record MessageInteractions(Person person, Channel channel, Message message, boolean ephemeral) {

	public Outcome acts(Field field, ObjectNode value) {
		return acts(field, value, InputState.untouched(this.message.blocks()));
	}

	/**
	 * Uses an element.
	 * @param field the element
	 * @param value what was chosen or typed, as in {@code state.values}
	 * @param answers the values of all the message's elements
	 */
	public Outcome acts(Field field, ObjectNode value, InputState answers) {
		Interaction interaction = Interaction.by(this.person);
		ObjectNode payload = located(interaction.payload("block_actions"));
		if (!value.isEmpty() && field.state().isPresent()) {
			answers.put(field.blockId(), field.actionId(), value);
		}
		payload.set("state", answers.json());
		payload.put("response_url", responseUrl());
		payload.putArray("actions").add(field.action(value, now()));
		return interaction.interact(payload, (ack) -> ack);
	}

	Outcome chooses(Field field, List<String> options) {
		return acts(field,
				new Picker(this.person, (query) -> Choices.options(suggestions(field, query))).picks(field, options));
	}

	public Outcome starts(String callbackId) {
		Interaction interaction = Interaction.by(this.person);
		interaction.wantCommands();
		ObjectNode payload = interaction.payload("message_action").put("callback_id", callbackId);
		payload.put("message_ts", this.message.ts()).put("action_ts", now()).put("response_url", responseUrl());
		payload.putObject("channel").put("id", this.channel.id()).put("name", this.channel.name());
		return interaction.interact(payload.set("message", shown()), (ack) -> ack);
	}

	/** Returns the bot's suggestions, as it answers them. */
	public ObjectNode suggestions(Field field, String query) {
		ObjectNode payload = located(Interaction.by(this.person).payload("block_suggestion"));
		return Suggestions.ask(this.person, payload, field, query);
	}

	private ObjectNode located(ObjectNode payload) {
		String ts = this.message.ts();
		ObjectNode container = payload.putObject("container").put("type", "message").put("message_ts", ts);
		container.put("channel_id", this.channel.id()).put("is_ephemeral", this.ephemeral);
		this.message.thread().ifPresent((thread) -> container.put("thread_ts", thread));
		payload.putObject("channel").put("id", this.channel.id()).put("name", this.channel.name());
		return this.ephemeral ? payload : payload.set("message", shown());
	}

	private ObjectNode shown() {
		return this.person.workspace().monitor().alone(() -> this.channel.shown(this.message));
	}

	private String responseUrl() {
		return this.person.workspace().responseUrl(this.person.id(), this.channel.id(), this.message.ts());
	}

	private String now() {
		return this.person.workspace().state().timestamps().next();
	}

}

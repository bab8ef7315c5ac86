package slacksim.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import slacksim.http.Json;
import slacksim.views.Choices;
import slacksim.views.Field;
import slacksim.views.OpenView;
import slacksim.views.StateField;
import slacksim.views.ViewStack;
import slacksim.wire.Ack;
import slacksim.wire.Delivery;
import tools.jackson.databind.node.ObjectNode;

/** What a person does in a modal that the bot is told of. */
public final class ModalInteractions {

	private final Person person;

	private final ViewStack stack;

	public ModalInteractions(Person person, ViewStack stack) {
		this.person = person;
		this.stack = stack;
	}

	public Outcome acts(Field field, ObjectNode value) {
		Interaction interaction = interaction();
		ObjectNode payload = located(interaction.payload("block_actions"), top());
		String ts = this.person.workspace().state().timestamps().next();
		payload.putArray("actions").add(field.action(value, ts));
		return interaction.interact(payload, (ack) -> ack);
	}

	void types(Field field, String text) {
		StateField state = field.state().orElseThrow(() -> new AssertionError(field.label() + " cannot be filled in"));
		ObjectNode value = Json.object().put("type", field.type());
		puts(field, text.isEmpty() ? value.putNull(state.name()) : value.put(state.name(), text));
	}

	void picks(Field field, List<String> names) {
		puts(field, new Picker(this.person, (query) -> Choices.options(suggestions(field, query))).picks(field, names));
	}

	/**
	 * Enters a value, and tells the bot if it wants to know at once.
	 * @param field the element
	 * @param value the value, as in {@code state.values}
	 */
	void puts(Field field, ObjectNode value) {
		keeps(field, value);
		if (field.dispatches()) {
			acts(field, value);
		}
	}

	/** Enters a value without telling the bot. */
	public void keeps(Field field, ObjectNode value) {
		OpenView view = top();
		this.person.workspace().monitor().change(() -> {
			view.answers().put(field.blockId(), field.actionId(), value);
			view.errors().remove(field.blockId());
		});
	}

	/** Returns the bot's suggestions, as it answers them. */
	public ObjectNode suggestions(Field field, String query) {
		return Suggestions.ask(this.person, located(interaction().payload("block_suggestion"), top()), field, query);
	}

	public Outcome submits() {
		OpenView view = top();
		Interaction interaction = interaction();
		Map<String, String> wrong = Submission.errors(view);
		this.person.workspace().monitor().change(() -> {
			view.errors().clear();
			view.errors().putAll(wrong);
		});
		if (!wrong.isEmpty()) {
			return new Outcome(interaction, Delivery.none(), (ack) -> ack, new Ack(0, "", Duration.ZERO, ""));
		}
		ObjectNode payload = interaction.payload("view_submission");
		payload.set("view", json(view));
		payload.putArray("response_urls");
		return interaction.interact(payload, (ack) -> new Submission(this.person, this.stack, view).taken(ack));
	}

	public Optional<Outcome> closes() {
		return closes(top().spec().path("clear_on_close").asBoolean(false));
	}

	/**
	 * Closes the topmost view.
	 * @param clears whether to close those below it, too
	 * @return the outcome, if the bot wants to be told
	 */
	public Optional<Outcome> closes(boolean clears) {
		OpenView view = top();
		Interaction interaction = interaction();
		ObjectNode payload = interaction.payload("view_closed");
		payload.remove("trigger_id");
		payload.set("view", json(view));
		payload.put("is_cleared", clears);
		this.person.workspace().monitor().change(() -> {
			if (clears) {
				this.stack.clear();
			}
			else {
				this.stack.pop();
			}
		});
		boolean notify = view.spec().path("notify_on_close").asBoolean(false);
		return notify ? Optional.of(interaction.interact(payload, (ack) -> ack)) : Optional.empty();
	}

	private ObjectNode located(ObjectNode payload, OpenView view) {
		payload.set("container", Json.object().put("type", "view").put("view_id", view.id()));
		return payload.set("view", json(view));
	}

	private ObjectNode json(OpenView view) {
		Workspace workspace = this.person.workspace();
		return workspace.monitor().alone(() -> workspace.json().view(this.stack, view));
	}

	private OpenView top() {
		return this.person.workspace()
			.monitor()
			.alone(() -> this.stack.top().orElseThrow(() -> new AssertionError("the modal is closed")));
	}

	private Interaction interaction() {
		return Interaction.in(this.person, Optional.of(this.stack));
	}

}

package slacksim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The modal somebody has open: always the topmost view, as it is by now.
 */
public final class Modal {

	private final Person person;

	private final ViewStack stack;

	private final ModalGestures gestures;

	Modal(Person person, ViewStack stack) {
		this.person = person;
		this.stack = stack;
		this.gestures = new ModalGestures(person, stack);
	}

	public boolean isOpen() {
		return monitor().alone(this.stack::isOpen);
	}

	public String title() {
		return top((view) -> Json.text(view.spec().path("title"), "text"));
	}

	public String text() {
		return top((view) -> Rendering.text(view.spec()));
	}

	/**
	 * The labels of what can be filled in, chosen or clicked.
	 * @return the labels in their order
	 */
	public List<String> labels() {
		return top((view) -> Field.all(view.blocks()).stream().map(Field::label).toList());
	}

	/**
	 * The view in Slack's own shape, with its state.
	 * @return a copy
	 */
	public ObjectNode json() {
		return top((view) -> this.stack.json(view, this.person.workspace()));
	}

	/**
	 * The errors shown under inputs.
	 * @return messages by label
	 */
	public Map<String, String> errors() {
		return top((view) -> {
			Map<String, String> shown = new LinkedHashMap<>();
			view.errors()
				.forEach((block, message) -> shown
					.put(Field.called(view.blocks(), block).map(Field::label).orElse(block), message));
			return shown;
		});
	}

	/**
	 * Types into an input.
	 * @param label its label, block id or action id
	 * @param text what to type
	 * @return the same modal
	 */
	public Modal fills(String label, String text) {
		Field field = field(label);
		StateField state = field.state().orElseThrow(() -> new AssertionError(label + " cannot be filled in"));
		ObjectNode value = Json.object().put("type", field.type());
		put(field, text.isEmpty() ? value.putNull(state.name()) : value.put(state.name(), text));
		return this;
	}

	/**
	 * Chooses in a menu, among radio buttons or in a picker.
	 * @param label its label, block id or action id
	 * @param options the visible texts or the values
	 * @return the same modal
	 */
	public Modal chooses(String label, String... options) {
		Field field = field(label);
		put(field, new Picker(this.person, (query) -> this.gestures.suggestions(field, query)).picks(field,
				List.of(options)));
		return this;
	}

	/**
	 * Ticks a checkbox.
	 * @param option its visible text or value, or the label of a lone checkbox
	 * @return the same modal
	 */
	public Modal ticks(String option) {
		return check(option, true);
	}

	/**
	 * Takes a tick away.
	 * @param option the checkbox's visible text or value, or the label of a lone one
	 * @return the same modal
	 */
	public Modal unticks(String option) {
		return check(option, false);
	}

	private Modal check(String option, boolean ticked) {
		Field field = awaits(option, (view) -> Checkboxes.with(view.blocks(), option));
		put(field, top((view) -> Checkboxes.changed(field, view, option, ticked)));
		return this;
	}

	/**
	 * What can be chosen.
	 * @param label the label, block id or action id of the element
	 * @return the visible texts
	 */
	public List<String> options(String label) {
		return Choices.texts(Choices.options(field(label).element()));
	}

	/**
	 * What the bot suggests for what is typed.
	 * @param label the label, block id or action id of the element
	 * @param query what is typed
	 * @return the visible texts
	 */
	public List<String> suggestions(String label, String query) {
		return Choices.texts(this.gestures.suggestions(field(label), query));
	}

	/**
	 * What is in an input.
	 * @param label its label, block id or action id
	 * @return the text, or the texts of what is chosen, joined by commas
	 */
	public String value(String label) {
		Field field = field(label);
		return top((view) -> view.answers()
			.value(field.blockId(), field.actionId())
			.map((value) -> Rendering.value(field, value))
			.orElse(""));
	}

	/**
	 * Clicks a button within the modal.
	 * @param button what is written on it, or its action id
	 * @return what came of it
	 */
	public Outcome clicks(String button) {
		return this.gestures.acts(field(button), Json.object());
	}

	/**
	 * Presses the button that submits. What Slack itself finds wrong is not sent.
	 * @return what came of it
	 */
	public Outcome submits() {
		return this.gestures.submits();
	}

	/**
	 * Closes the topmost view.
	 * @return what came of it, if the bot wants to know
	 */
	public Optional<Outcome> closes() {
		return this.gestures.closes();
	}

	/**
	 * Waits until the modal contains a text.
	 * @param text in any of its blocks
	 * @return the same modal
	 * @throws AssertionError if it does not in time
	 */
	public Modal awaits(String text) {
		awaits(text, (view) -> Optional.of(view).filter((one) -> Rendering.text(one.spec()).contains(text)));
		return this;
	}

	private void put(Field field, ObjectNode value) {
		monitor().change(() -> this.stack.top().ifPresent((view) -> {
			view.answers().put(field.blockId(), field.actionId(), value);
			view.errors().remove(field.blockId());
		}));
		if (field.dispatches()) {
			this.gestures.acts(field, value);
		}
	}

	private Field field(String label) {
		return awaits(label, (view) -> Field.called(view.blocks(), label));
	}

	private <T> T awaits(String what, Function<OpenView, Optional<T>> sight) {
		return monitor().await(this.person.workspace().patience(), () -> this.stack.top().flatMap(sight))
			.orElseThrow(() -> new AssertionError(
					"no \"" + what + "\" in the modal: " + (isOpen() ? labels() + text() : "closed")));
	}

	private <T> T top(Function<OpenView, T> read) {
		return monitor()
			.alone(() -> read.apply(this.stack.top().orElseThrow(() -> new AssertionError("the modal is closed"))));
	}

	private Monitor monitor() {
		return this.person.workspace().monitor();
	}

}

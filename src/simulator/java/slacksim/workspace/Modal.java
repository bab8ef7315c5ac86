package slacksim.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import slacksim.http.Json;
import slacksim.views.Checkboxes;
import slacksim.views.Choices;
import slacksim.views.Field;
import slacksim.views.Rendering;
import slacksim.views.ViewStack;
import tools.jackson.databind.node.ObjectNode;

/**
 * The modal somebody has open: always the topmost view, as it is by now.
 */
public final class Modal {

	private final Person person;

	private final ViewStack stack;

	private final TopView top;

	private final ModalInteractions interactions;

	Modal(Person person, ViewStack stack) {
		this.person = person;
		this.stack = stack;
		this.top = new TopView(person.workspace(), stack);
		this.interactions = new ModalInteractions(person, stack);
	}

	public boolean isOpen() {
		return this.person.workspace().monitor().alone(this.stack::isOpen);
	}

	public String title() {
		return this.top.read((view) -> Json.text(view.spec().path("title"), "text"));
	}

	public String text() {
		return this.top.read((view) -> Rendering.text(view.spec()));
	}

	/**
	 * The labels of what can be filled in, chosen or clicked.
	 * @return the labels in their order
	 */
	public List<String> labels() {
		return this.top.read((view) -> Field.all(view.blocks()).stream().map(Field::label).toList());
	}

	/**
	 * The view in Slack's own shape, with its state.
	 * @return a copy
	 */
	public ObjectNode json() {
		return this.top.read((view) -> this.person.workspace().json().view(this.stack, view));
	}

	/**
	 * The errors shown under inputs.
	 * @return messages by label
	 */
	public Map<String, String> errors() {
		return this.top.read((view) -> {
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
		this.interactions.types(this.top.field(label), text);
		return this;
	}

	/**
	 * Chooses in a menu, among radio buttons or in a picker.
	 * @param label its label, block id or action id
	 * @param options the visible texts or the values
	 * @return the same modal
	 */
	public Modal chooses(String label, String... options) {
		this.interactions.picks(this.top.field(label), List.of(options));
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

	public Modal check(String option, boolean ticked) {
		Field field = this.top.awaits(option, (view) -> Checkboxes.with(view.blocks(), option));
		this.interactions.puts(field, this.top.read((view) -> Checkboxes.changed(field, view, option, ticked)));
		return this;
	}

	/**
	 * What can be chosen.
	 * @param label the label, block id or action id of the element
	 * @return the visible texts
	 */
	public List<String> options(String label) {
		return Choices.texts(Choices.options(this.top.field(label).element()));
	}

	/**
	 * What the bot suggests for what is typed.
	 * @param label the label, block id or action id of the element
	 * @param query what is typed
	 * @return the visible texts
	 */
	public List<String> suggestions(String label, String query) {
		return Choices.texts(Choices.options(this.interactions.suggestions(this.top.field(label), query)));
	}

	/**
	 * What is in an input.
	 * @param label its label, block id or action id
	 * @return the text, or the texts of what is chosen, joined by commas
	 */
	public String value(String label) {
		return value(this.top.field(label));
	}

	public String value(Field field) {
		return this.top.read((view) -> view.answers()
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
		return this.interactions.acts(this.top.field(button), Json.object());
	}

	/**
	 * Presses the button that submits. What Slack itself finds wrong is not sent.
	 * @return what came of it
	 */
	public Outcome submits() {
		return this.interactions.submits();
	}

	/**
	 * Closes the topmost view.
	 * @return what came of it, if the bot wants to know
	 */
	public Optional<Outcome> closes() {
		return this.interactions.closes();
	}

	/**
	 * Waits until the modal contains a text.
	 * @param text in any of its blocks
	 * @return the same modal
	 * @throws AssertionError if it does not in time
	 */
	public Modal awaits(String text) {
		this.top.awaits(text, (view) -> Optional.of(view).filter((one) -> Rendering.text(one.spec()).contains(text)));
		return this;
	}

	public String type(String label) {
		return this.top.field(label).type();
	}

	public List<Field> fields() {
		return this.top.read((view) -> Field.all(view.blocks()));
	}

}

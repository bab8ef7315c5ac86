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

/** A person's open modal: always the topmost view, always current. */
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

	/** Returns the labels of the inputs, menus and buttons, in order. */
	public List<String> labels() {
		return this.top.read((view) -> Field.all(view.blocks()).stream().map(Field::label).toList());
	}

	/** Returns a copy of the view in Slack's JSON, with its state. */
	public ObjectNode json() {
		return this.top.read((view) -> this.person.workspace().json().view(this.stack, view));
	}

	/** Returns the errors shown under inputs, by label. */
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
	 * Types in an input.
	 * @param label its label, block ID or action ID
	 * @param text the text to type
	 * @return the same modal
	 */
	public Modal fills(String label, String text) {
		this.interactions.types(this.top.field(label), text);
		return this;
	}

	/**
	 * Chooses in a menu, radio buttons or a picker.
	 * @param label its label, block ID or action ID
	 * @param options the visible texts or the values
	 * @return the same modal
	 */
	public Modal chooses(String label, String... options) {
		this.interactions.picks(this.top.field(label), List.of(options));
		return this;
	}

	/**
	 * Ticks a checkbox.
	 * @param option its visible text or value, or a lone checkbox's label
	 * @return the same modal
	 */
	public Modal ticks(String option) {
		return check(option, true);
	}

	/**
	 * Unticks a checkbox.
	 * @param option its visible text or value, or a lone checkbox's label
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
	 * Returns the visible texts of an element's options.
	 * @param label its label, block ID or action ID
	 */
	public List<String> options(String label) {
		return Choices.texts(Choices.options(this.top.field(label).element()));
	}

	/**
	 * Returns the visible texts the bot suggests for a query.
	 * @param label the element's label, block ID or action ID
	 * @param query the text typed
	 */
	public List<String> suggestions(String label, String query) {
		return Choices.texts(Choices.options(this.interactions.suggestions(this.top.field(label), query)));
	}

	/**
	 * Returns an input's text, or its chosen options joined by commas.
	 * @param label its label, block ID or action ID
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
	 * Clicks a button in the modal.
	 * @param button its text or action ID
	 */
	public Outcome clicks(String button) {
		return this.interactions.acts(this.top.field(button), Json.object());
	}

	/** Submits the modal, unless Slack itself finds errors. */
	public Outcome submits() {
		return this.interactions.submits();
	}

	/**
	 * Closes the topmost view.
	 * @return the outcome, if the bot wants to be told
	 */
	public Optional<Outcome> closes() {
		return this.interactions.closes();
	}

	/**
	 * Waits until any of the modal's blocks contains a text.
	 * @return the same modal
	 * @throws AssertionError if none does in time
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

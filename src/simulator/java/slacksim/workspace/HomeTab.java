package slacksim.workspace;

import java.util.List;
import java.util.Optional;

import slacksim.http.Json;
import slacksim.views.Field;
import slacksim.views.Rendering;
import slacksim.views.ViewStack;
import tools.jackson.databind.node.ObjectNode;

/** A person's Home tab, always current. */
public final class HomeTab {

	private final TopView top;

	private final ModalInteractions interactions;

	HomeTab(Person person, ViewStack stack) {
		this.top = new TopView(person.workspace(), stack);
		this.interactions = new ModalInteractions(person, stack);
	}

	public String text() {
		return this.top.read((view) -> Rendering.text(view.spec()));
	}

	/** Returns its buttons' texts, in order. */
	public List<String> buttons() {
		return this.top
			.read((view) -> Field.all(view.blocks()).stream().filter(Field::isButton).map(Field::label).toList());
	}

	/** Returns a copy of the view in Slack's JSON. */
	public ObjectNode json() {
		return this.top.read((view) -> this.top.workspace().json().view(this.top.stack(), view));
	}

	/**
	 * Clicks a button.
	 * @param button its text, action ID or value
	 */
	public Outcome clicks(String button) {
		return this.interactions.acts(this.top.field(button), Json.object());
	}

	/**
	 * Chooses in a menu.
	 * @param menu its placeholder or action ID
	 * @param options the visible texts or the values
	 * @return the same tab
	 */
	public HomeTab chooses(String menu, String... options) {
		this.interactions.picks(this.top.field(menu), List.of(options));
		return this;
	}

	/**
	 * Waits until any of the tab's blocks contains a text.
	 * @return the same tab
	 * @throws AssertionError if none does in time
	 */
	public HomeTab awaits(String text) {
		this.top.awaits(text, (view) -> Optional.of(view).filter((one) -> Rendering.text(one.spec()).contains(text)));
		return this;
	}

}

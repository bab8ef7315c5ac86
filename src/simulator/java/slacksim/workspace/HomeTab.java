package slacksim.workspace;

import java.util.List;
import java.util.Optional;

import slacksim.http.Json;
import slacksim.views.Field;
import slacksim.views.Rendering;
import slacksim.views.ViewStack;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Home tab somebody sees, as it is by now.
 */
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

	/**
	 * What is written on its buttons.
	 * @return the texts in their order
	 */
	public List<String> buttons() {
		return this.top
			.read((view) -> Field.all(view.blocks()).stream().filter(Field::isButton).map(Field::label).toList());
	}

	/**
	 * The view in Slack's own shape.
	 * @return a copy
	 */
	public ObjectNode json() {
		return this.top.read((view) -> this.top.workspace().json().view(this.top.stack(), view));
	}

	/**
	 * Clicks a button.
	 * @param button what is written on it, its action id, or its value
	 * @return what came of it
	 */
	public Outcome clicks(String button) {
		return this.interactions.acts(this.top.field(button), Json.object());
	}

	/**
	 * Chooses in a menu.
	 * @param menu its placeholder or action id
	 * @param options the visible texts or the values
	 * @return the same tab
	 */
	public HomeTab chooses(String menu, String... options) {
		this.interactions.picks(this.top.field(menu), List.of(options));
		return this;
	}

	/**
	 * Waits until the tab contains a text.
	 * @param text in any of its blocks
	 * @return the same tab
	 * @throws AssertionError if it does not in time
	 */
	public HomeTab awaits(String text) {
		this.top.awaits(text, (view) -> Optional.of(view).filter((one) -> Rendering.text(one.spec()).contains(text)));
		return this;
	}

}

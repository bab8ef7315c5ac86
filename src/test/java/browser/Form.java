package browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/**
 * A modal, as the person sees it who has it open.
 */
final class Form {

	private final Locator dialog;

	private final Hands hands;

	Form(Locator dialog, Hands hands) {
		this.dialog = dialog;
		this.hands = hands;
	}

	Form chooses(String label, String option) {
		this.hands.choose(this.dialog.getByRole(AriaRole.COMBOBOX, named(label)), option);
		return this;
	}

	Form fills(String label, String text) {
		this.hands.type(field(label), text);
		return this;
	}

	Form presses(String button) {
		this.hands.press(this.dialog.getByRole(AriaRole.BUTTON, named(button)));
		return this;
	}

	/** Waits until it is gone. */
	void isClosed() {
		PlaywrightAssertions.assertThat(this.dialog).isHidden();
	}

	private Locator field(String label) {
		return this.dialog.getByRole(AriaRole.TEXTBOX, named(label));
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name);
	}

}

package browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** A modal as its person sees it. */
final class Form {

	private final Locator dialog;

	private final InputDevice device;

	Form(Locator dialog, InputDevice device) {
		this.dialog = dialog;
		this.device = device;
	}

	Form chooses(String label, String option) {
		this.device.choose(this.dialog.getByRole(AriaRole.COMBOBOX, named(label)), option);
		return this;
	}

	/** Ticks the option that begins with a text. */
	Form ticks(String option) {
		this.dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + option)))
			.check();
		return this;
	}

	/** Fills in the only text field. */
	Form fills(String text) {
		this.device.type(this.dialog.getByRole(AriaRole.TEXTBOX), text);
		return this;
	}

	Form fills(String label, String text) {
		this.device.type(field(label), text);
		return this;
	}

	/** Fills in a request about a late bus. */
	Form asksAboutABus(String summary) {
		return chooses("Department", "Transportation").chooses("Category", "Late bus").fills("Summary", summary);
	}

	/** Pastes a text from the clipboard. */
	Form pastes(String label, String text) {
		this.dialog.page().evaluate("(text) => navigator.clipboard.writeText(text)", text);
		field(label).focus();
		this.dialog.page().keyboard().press("Control+V");
		return this;
	}

	Form presses(String button) {
		this.device.press(button(button));
		return this;
	}

	void pressesTwice(String button) {
		button(button).dblclick();
	}

	/** Waits until a field shows an error and has the focus. */
	Form objects(String label, String mistake) {
		PlaywrightAssertions.assertThat(field(label)).hasAccessibleDescription(mistake);
		PlaywrightAssertions.assertThat(field(label)).hasAttribute("aria-invalid", "true");
		PlaywrightAssertions.assertThat(field(label)).isFocused();
		return this;
	}

	/** Waits until a field contains a text. */
	Form takesAlong(String label, String text) {
		PlaywrightAssertions.assertThat(field(label)).hasValue(literally(text));
		return this;
	}

	/** Waits until the form shows a text. */
	Form tells(String text) {
		PlaywrightAssertions.assertThat(this.dialog).containsText(text);
		return this;
	}

	/** Checks that a field contains a text. */
	Form holds(String label, String text) {
		PlaywrightAssertions.assertThat(field(label)).hasValue(text);
		return this;
	}

	/** Waits until the form is closed. */
	void isClosed() {
		PlaywrightAssertions.assertThat(this.dialog).isHidden();
	}

	// browsers don't support \Q and \E
	private static Pattern literally(String text) {
		return Pattern.compile(text.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0"));
	}

	private Locator field(String label) {
		return this.dialog.getByRole(AriaRole.TEXTBOX, named(label));
	}

	private Locator button(String name) {
		return this.dialog.getByRole(AriaRole.BUTTON, named(name));
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name);
	}

}

package browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** How a person uses the page. */
enum InputDevice {

	/** By mouse, with the keyboard only for text. */
	MOUSE {

		@Override
		void press(Locator button) {
			button.click();
		}

		@Override
		void type(Locator field, String text) {
			field.click();
			field.fill(text);
		}

		@Override
		void choose(Locator field, String option) {
			field.click();
			field.page().getByRole(AriaRole.OPTION, named(option)).click();
		}

	},

	/** By keyboard only. */
	KEYBOARD {

		@Override
		void press(Locator button) {
			reach(button);
			button.page().keyboard().press("Enter");
		}

		@Override
		void type(Locator field, String text) {
			reach(field);
			Keyboard keyboard = field.page().keyboard();
			keyboard.press("Control+A");
			keyboard.type(text);
		}

		@Override
		void choose(Locator field, String option) {
			reach(field);
			Keyboard keyboard = field.page().keyboard();
			keyboard.type(option);
			PlaywrightAssertions.assertThat(field.page().getByRole(AriaRole.OPTION, named(option)))
				.hasAttribute("aria-selected", "true");
			keyboard.press("Enter");
		}

	};

	private static final int FAR = 150;

	abstract void press(Locator button);

	abstract void type(Locator field, String text);

	abstract void choose(Locator field, String option);

	// Tab reaches everything, and the focus is visible
	private static void reach(Locator target) {
		PlaywrightAssertions.assertThat(target).isVisible();
		Page page = target.page();
		for (int steps = 0; steps < FAR; steps++) {
			if (Boolean.TRUE.equals(target.evaluate("(element) => element === document.activeElement"))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("the Tab key does not lead to " + target);
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

}

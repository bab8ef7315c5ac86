package browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The app's Home tab as its person sees it. */
final class Home {

	private final Locator region;

	private final InputDevice device;

	Home(Locator region, InputDevice device) {
		this.region = region;
		this.device = device;
	}

	/** Waits until it shows a text. */
	void tells(String text) {
		PlaywrightAssertions.assertThat(this.region).containsText(text);
	}

	/** Waits until a text appears next to another. */
	Home shows(String text, String beside) {
		PlaywrightAssertions.assertThat(entry(beside)).containsText(text);
		return this;
	}

	/** Presses a button next to a text. */
	Home presses(String button, String beside) {
		this.device.press(entry(beside).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
		return this;
	}

	// elements without a role of their own
	private Locator entry(String text) {
		return this.region.locator(".block-section").filter(new Locator.FilterOptions().setHasText(text));
	}

}

package browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/**
 * The Home of the app, as the person sees it who has it open.
 */
final class Home {

	private final Locator region;

	private final Hands hands;

	Home(Locator region, Hands hands) {
		this.region = region;
		this.hands = hands;
	}

	/** Waits until it says something anywhere. */
	void tells(String text) {
		PlaywrightAssertions.assertThat(this.region).containsText(text);
	}

	/** Waits until a text stands beside another. */
	Home shows(String text, String beside) {
		PlaywrightAssertions.assertThat(entry(beside)).containsText(text);
		return this;
	}

	/** Presses a button beside a text. */
	Home presses(String button, String beside) {
		this.hands.press(entry(beside).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
		return this;
	}

	// what has no role of its own
	private Locator entry(String text) {
		return this.region.locator(".block-section").filter(new Locator.FilterOptions().setHasText(text));
	}

}

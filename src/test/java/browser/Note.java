package browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** A message as a person sees it in the open conversation. */
final class Note {

	private static final Pattern KEY = Pattern.compile("REQ-[0-9A-Z]+");

	private final Locator item;

	private final InputDevice device;

	Note(Locator item, InputDevice device) {
		this.item = item;
		this.device = device;
	}

	/** Waits until it contains these texts. */
	Note shows(String... texts) {
		for (String text : texts) {
			PlaywrightAssertions.assertThat(this.item).containsText(text);
		}
		return this;
	}

	String text() {
		return this.item.innerText();
	}

	/** Presses one of its buttons. */
	Note presses(String button) {
		this.device.press(this.item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
		return this;
	}

	/** Chooses from the menu that appears on hover. */
	Note chooses(String action) {
		this.item.hover();
		this.device.press(this.item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions")));
		this.device.press(this.item.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(action)));
		return this;
	}

	/** Opens its thread. */
	void opensThread() {
		this.device.press(this.item.getByRole(AriaRole.LINK,
				new Locator.GetByRoleOptions().setName(Pattern.compile("[0-9]+ repl"))));
	}

	/** Returns the key of its request. */
	String key() {
		Matcher key = KEY.matcher(shows("REQ-").text());
		if (!key.find()) {
			throw new AssertionError("no key");
		}
		return key.group();
	}

}

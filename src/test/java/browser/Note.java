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

	/**
	 * Presses one of its buttons, an entry of its menu, or what the menu has no room for.
	 */
	Note presses(String button) {
		Locator shown = this.item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
		Locator menu = button("More options");
		PlaywrightAssertions.assertThat(shown.or(menu).first()).isVisible();
		if (shown.count() > 0) {
			this.device.press(shown);
			return this;
		}
		this.device.press(menu);
		Locator entries = this.item.getByRole(AriaRole.MENUITEM);
		PlaywrightAssertions.assertThat(entries.first()).isVisible();
		Locator entry = this.item.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(button));
		if (entry.count() > 0) {
			this.device.press(entry);
			return this;
		}
		this.device.press(entries.last());
		this.device.press(this.item.page()
			.getByRole(AriaRole.DIALOG)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
		return this;
	}

	private Locator button(String name) {
		return this.item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
	}

	/** Chooses from the menu that appears on hover. */
	Note chooses(String action) {
		this.item.hover();
		this.device.press(button("More actions"));
		this.device.press(this.item.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(action)));
		return this;
	}

	/** Opens its thread, which may not have a reply yet. */
	void opensThread() {
		this.item.hover();
		this.device
			.press(this.item.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Reply in thread")));
	}

	/** Returns how many lines of text its blocks take on this screen, without buttons. */
	int lines() {
		return ((Number) this.item.evaluate(
				"""
						(item) => [...item.querySelectorAll('.block-text, .block-context')].reduce((lines, block) =>
						  lines + Math.round(block.getBoundingClientRect().height / parseFloat(getComputedStyle(block).lineHeight)), 0)"""))
			.intValue();
	}

	/** Returns whether some of it is only seen by scrolling within it. */
	boolean scrolls() {
		return (Boolean) this.item.evaluate("""
				(item) => [item, ...item.querySelectorAll('*')].some((part) =>
				  /auto|scroll/.test(getComputedStyle(part).overflow) && (part.scrollWidth > part.clientWidth + 1
				    || part.scrollHeight > part.clientHeight + 1))""");
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

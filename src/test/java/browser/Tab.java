package browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/**
 * A person's tab on a workspace. Finds things by roles and labels, like people with a
 * screen reader.
 */
final class Tab {

	private static final String BRIGHTNESS = """
			(element) => {
			  for (let at = element; at; at = at.parentElement) {
			    const [red, green, blue, opaque = 1] = getComputedStyle(at).backgroundColor.match(/[\\d.]+/g).map(Number);
			    if (opaque === 1) {
			      return Math.round((red + green + blue) / 3);
			    }
			  }
			  return 255;
			}""";

	private static final Pattern COMPOSER = Pattern.compile("^Message ");

	private final Page page;

	private final InputDevice device;

	Tab(Page page, InputDevice device) {
		this.page = page;
		this.device = device;
	}

	/** Opens a conversation, which a small screen hides behind a button. */
	Tab opens(String conversation) {
		this.page.getByRole(AriaRole.BANNER).waitFor();
		Locator drawer = this.page.getByRole(AriaRole.BUTTON, named("Conversations"));
		if (drawer.isVisible()) {
			this.device.press(drawer);
		}
		this.device.press(this.page.getByRole(AriaRole.NAVIGATION, named("Conversations"))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(conversation)));
		PlaywrightAssertions.assertThat(conversation()).hasAccessibleName(Pattern.compile(conversation));
		return this;
	}

	/** Opens the app's direct message with this person, from anywhere. */
	Tab opensMessages() {
		this.device.press(this.page.getByRole(AriaRole.LINK, named("Messages").setExact(true)));
		conversation().getByRole(AriaRole.TEXTBOX).waitFor();
		return this;
	}

	/** Opens the app's Home tab. */
	Tab opensHome() {
		this.device.press(this.page.getByRole(AriaRole.LINK, named("Home").setExact(true)));
		this.page.getByRole(AriaRole.REGION, named("Home of")).waitFor();
		return this;
	}

	/** Types something in the open conversation, and sends it. */
	Tab says(String text) {
		this.device.type(conversation().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(COMPOSER)),
				text);
		this.page.keyboard().press("Enter");
		return this;
	}

	/** Types something in the open thread, and sends it. */
	Tab replies(String text) {
		this.device.type(this.page.getByRole(AriaRole.TEXTBOX, named("Reply…")), text);
		this.page.keyboard().press("Enter");
		return this;
	}

	/** Moves the demo's clock, and waits until the new time shows. */
	Tab moves(String choice) {
		Locator time = this.page.getByRole(AriaRole.BUTTON, named("Move time"));
		String before = time.innerText();
		this.device.press(time);
		this.device.press(this.page.getByRole(AriaRole.MENUITEM, named(choice)));
		PlaywrightAssertions.assertThat(time).not().hasText(before);
		return this;
	}

	/** Presses a button outside messages. */
	Tab presses(String button) {
		this.device.press(this.page.getByRole(AriaRole.BUTTON, named(button)));
		return this;
	}

	/** Returns the open form. */
	Form form(String title) {
		return new Form(this.page.getByRole(AriaRole.DIALOG, named(title)), this.device);
	}

	/** Returns the first message here that contains a text. */
	Note note(String text) {
		return new Note(all(conversation(), text).first(), this.device);
	}

	/** Returns the newest message here that contains a text. */
	Note newest(String text) {
		return new Note(all(conversation(), text).last(), this.device);
	}

	/**
	 * Returns the newest card here that contains a text, skipping other messages about
	 * its request.
	 */
	Note newestCard(String text) {
		Locator menu = this.page.getByRole(AriaRole.BUTTON, named("More options"));
		return new Note(all(conversation(), text).filter(new Locator.FilterOptions().setHas(menu)).last(), this.device);
	}

	/** Returns the app's Home tab, which must be open. */
	Home home() {
		return new Home(this.page.getByRole(AriaRole.REGION, named("Home of")), this.device);
	}

	/** Returns whether there is an ephemeral message here. */
	boolean isTold() {
		return conversation().getByText("Only visible to you").isVisible();
	}

	/** Returns the newest message in the open thread that contains a text. */
	Note thread(String text) {
		return new Note(all(messagesInTheThread(), text).last(), this.device).shows(text);
	}

	/** Checks that a text is nowhere in the open thread. */
	void threadIsWithout(String text) {
		PlaywrightAssertions.assertThat(messagesInTheThread()).not().containsText(text);
	}

	/** Returns the page itself, for other checks. */
	Page page() {
		return this.page;
	}

	/** Returns whether the list of conversations covers the messages. */
	boolean isCovered() {
		return this.page.getByRole(AriaRole.NAVIGATION, named("Conversations")).isVisible();
	}

	/** Returns the background's brightness, from 0 to 255. */
	int brightness() {
		Object brightness = conversation().evaluate(BRIGHTNESS);
		return ((Number) brightness).intValue();
	}

	private Locator messagesInTheThread() {
		return this.page.getByLabel("Messages in the thread");
	}

	private Locator conversation() {
		return this.page.getByRole(AriaRole.MAIN);
	}

	private static Locator all(Locator place, String text) {
		return place.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}

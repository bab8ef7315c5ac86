package browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/**
 * The tab of a person who is in a workspace, found by roles and labels as those find it
 * who hear the page.
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

	private final Hands hands;

	Tab(Page page, Hands hands) {
		this.page = page;
		this.hands = hands;
	}

	/** Goes to a conversation, which on a small screen is behind a button. */
	Tab opens(String conversation) {
		this.page.getByRole(AriaRole.BANNER).waitFor();
		Locator drawer = this.page.getByRole(AriaRole.BUTTON, named("Conversations"));
		if (drawer.isVisible()) {
			this.hands.press(drawer);
		}
		this.hands.press(this.page.getByRole(AriaRole.NAVIGATION, named("Conversations"))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(conversation)));
		PlaywrightAssertions.assertThat(conversation()).hasAccessibleName(Pattern.compile(conversation));
		return this;
	}

	/** Goes to what the app has written to this person, from its Home or wherever. */
	Tab opensMessages() {
		this.hands.press(this.page.getByRole(AriaRole.LINK, named("Messages").setExact(true)));
		conversation().getByRole(AriaRole.TEXTBOX).waitFor();
		return this;
	}

	/** Goes to what the app shows to this person alone. */
	Tab opensHome() {
		this.hands.press(this.page.getByRole(AriaRole.LINK, named("Home").setExact(true)));
		this.page.getByRole(AriaRole.REGION, named("Home of")).waitFor();
		return this;
	}

	/** Types something where they are, and sends it. */
	Tab says(String text) {
		this.hands.type(conversation().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(COMPOSER)),
				text);
		this.page.keyboard().press("Enter");
		return this;
	}

	/** Types something into the thread that is open, and sends it. */
	Tab replies(String text) {
		this.hands.type(this.page.getByRole(AriaRole.TEXTBOX, named("Reply…")), text);
		this.page.keyboard().press("Enter");
		return this;
	}

	/** Moves the time of the demo, and waits until another is shown. */
	Tab moves(String choice) {
		Locator time = this.page.getByRole(AriaRole.BUTTON, named("Move time"));
		String before = time.innerText();
		this.hands.press(time);
		this.hands.press(this.page.getByRole(AriaRole.MENUITEM, named(choice)));
		PlaywrightAssertions.assertThat(time).not().hasText(before);
		return this;
	}

	/** Presses a button that is nobody's message. */
	Tab presses(String button) {
		this.hands.press(this.page.getByRole(AriaRole.BUTTON, named(button)));
		return this;
	}

	/** The form that has opened. */
	Form form(String title) {
		return new Form(this.page.getByRole(AriaRole.DIALOG, named(title)), this.hands);
	}

	/** The first message here with a text. */
	Note note(String text) {
		return new Note(all(conversation(), text).first(), this.hands);
	}

	/** The last message here with a text. */
	Note newest(String text) {
		return new Note(all(conversation(), text).last(), this.hands);
	}

	/** The last card of a request here with a text, whatever else is said of it. */
	Note newestCard(String text) {
		return new Note(all(conversation(), text).filter(new Locator.FilterOptions().setHasText("Asked by")).last(),
				this.hands);
	}

	/** What the app shows to this person alone, once they have gone there. */
	Home home() {
		return new Home(this.page.getByRole(AriaRole.REGION, named("Home of")), this.hands);
	}

	/** Whether there is anything here that only they see. */
	boolean isTold() {
		return conversation().getByText("Only visible to you").isVisible();
	}

	/** The last message with a text in the thread that is open. */
	Note thread(String text) {
		return new Note(all(messagesInTheThread(), text).last(), this.hands).shows(text);
	}

	/** Looks whether a text is nowhere in the thread that is open. */
	void threadIsWithout(String text) {
		PlaywrightAssertions.assertThat(messagesInTheThread()).not().containsText(text);
	}

	/** The page itself, for those who look at it with other eyes. */
	Page page() {
		return this.page;
	}

	/** Whether the list of conversations lies over the messages. */
	boolean isCovered() {
		return this.page.getByRole(AriaRole.NAVIGATION, named("Conversations")).isVisible();
	}

	/** How bright it is behind what is written, from 0 to 255. */
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

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

	private final Page page;

	private final Hands hands;

	Tab(Page page, Hands hands) {
		this.page = page;
		this.hands = hands;
	}

	/** Goes to a conversation. */
	Tab opens(String conversation) {
		this.hands.press(this.page.getByRole(AriaRole.NAVIGATION, named("Conversations"))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(conversation)));
		PlaywrightAssertions.assertThat(conversation()).hasAccessibleName(Pattern.compile(conversation));
		return this;
	}

	/** Types something where they are, and sends it. */
	Tab says(String text) {
		this.hands.type(conversation().getByRole(AriaRole.TEXTBOX), text);
		this.page.keyboard().press("Enter");
		return this;
	}

	/** The form that has opened. */
	Form form(String title) {
		return new Form(this.page.getByRole(AriaRole.DIALOG, named(title)), this.hands);
	}

	/** The first message here with a text. */
	Note note(String text) {
		return new Note(in(conversation(), text), this.hands);
	}

	/** Waits for a text in the thread that is open. */
	Tab readsInThread(String text) {
		PlaywrightAssertions.assertThat(in(this.page.getByLabel("Messages in the thread"), text)).isVisible();
		return this;
	}

	private Locator conversation() {
		return this.page.getByRole(AriaRole.MAIN);
	}

	private static Locator in(Locator place, String text) {
		return place.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text)).first();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}

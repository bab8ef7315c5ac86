package browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** A test's open tabs, each as if in its own browser. */
final class Tabs implements AutoCloseable {

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final Troubles troubles = new Troubles();

	private final Browser browser;

	Tabs(Browser browser) {
		this.browser = browser;
	}

	/** Opens the workspace as a person who uses a mouse. */
	Tab of(Person person) {
		return of(person, InputDevice.MOUSE);
	}

	/** Opens the workspace as a person. */
	Tab of(Person person, InputDevice device) {
		return new Tab(at(person.page(), Look.WIDE), device);
	}

	/** Opens the workspace as a person on another screen. */
	Tab of(Person person, Look look) {
		return new Tab(at(person.page(), look), InputDevice.MOUSE);
	}

	/**
	 * Opens any page of the simulator.
	 */
	Page at(URI address, Look look) {
		BrowserContext context = this.browser.newContext(look.options()
			.setLocale("en-US")
			.setTimezoneId("America/New_York")
			.setReducedMotion(ReducedMotion.REDUCE)
			.setPermissions(List.of("clipboard-read", "clipboard-write")));
		context.setDefaultTimeout(TheBrowser.PATIENCE);
		this.contexts.add(context);
		Page page = context.newPage();
		this.troubles.watch(page, address);
		page.navigate(address.toString());
		return page;
	}

	/** Returns what went wrong with the pages since the last call. */
	List<String> troubles() {
		// Playwright delivers events only during a call
		this.contexts.forEach(BrowserContext::cookies);
		return this.troubles.take();
	}

	/** Closes them, and fails if anything went wrong with a page. */
	@Override
	public void close() {
		List<String> left = troubles();
		this.contexts.forEach(BrowserContext::close);
		this.contexts.clear();
		assertThat(left).as("what is wrong with the page").isEmpty();
	}

}

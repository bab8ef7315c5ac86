package browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.switchboard.Town;

/**
 * Everybody can use every part of the page, in light and in dark, on a large and on a
 * small screen.
 */
@BrowserTest
class AccessibilityBrowserTests {

	@BeforeAll
	static void somethingIsGoingOn(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Reply…", "It is on its way.");
		town.mayaAsksAboutABus("Bus 15 is late too");
		town.luther().in("#n1-transportation").says("Who takes the second one?");
	}

	@Test
	void welcome(Town town, Tabs tabs) {
		Page page = tabs.at(town.workspace().page(), Look.WIDE);
		page.getByText("Maya Lindgren").waitFor();
		Accessibility.holds(page);
	}

	@Test
	void conversation(Town town, Tabs tabs) {
		Accessibility.holds(luther(town, tabs).page());
	}

	@Test
	void thread(Town town, Tabs tabs) {
		Tab luther = luther(town, tabs);
		luther.note("Bus 14 is late").opensThread();
		luther.thread("It is on its way.");
		Accessibility.holds(luther.page());
	}

	@Test
	void form(Town town, Tabs tabs) {
		Tab maya = tabs.of(town.maya()).says("/request");
		Form form = maya.form("Ask the central office").presses("Send").tells("Please complete this required field.");
		Accessibility.holds(maya.page());
		form.presses("Cancel").isClosed();
	}

	@Test
	void people(Town town, Tabs tabs) {
		Tab maya = tabs.of(town.maya()).presses("Maya Lindgren: be somebody else");
		maya.page().getByText("Who do you want to be?").waitFor();
		// so that axe need not look at a hundred who are alike
		maya.page().getByLabel("Search people").fill("lead");
		Accessibility.holds(maya.page());
	}

	@Test
	void wire(Town town, Tabs tabs) {
		Tab luther = luther(town, tabs).presses("Under the hood");
		luther.page().getByLabel("Deliveries and calls").getByText("chat.postMessage").first().click();
		luther.page().getByText("Arguments").first().waitFor();
		Accessibility.holds(luther.page());
	}

	@Test
	void guide(Town town, Tabs tabs) {
		Tab luther = luther(town, tabs);
		luther.page().getByText("Be one of them").waitFor();
		Accessibility.holds(luther.page());
	}

	private static Tab luther(Town town, Tabs tabs) {
		Tab luther = tabs.of(town.luther()).opens("n1-transportation");
		luther.note("Bus 14 is late").shows("Being worked on", "2 replies");
		return luther;
	}

}

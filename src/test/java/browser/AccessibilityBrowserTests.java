package browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.switchboard.Town;

/**
 * Everyone can use every part of the page, in light and dark mode, on a large and a small
 * screen.
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
		Accessibility.holds(thuy(town, tabs).page());
	}

	@Test
	void thread(Town town, Tabs tabs) {
		Tab thuy = thuy(town, tabs);
		thuy.note("Bus 14 is late").opensThread();
		thuy.thread("It is on its way.");
		Accessibility.holds(thuy.page());
	}

	@Test
	void form(Town town, Tabs tabs) {
		Tab diego = tabs.of(town.person("Diego Fuentes")).says("/request");
		Form form = diego.form("Ask the central office").presses("Send").tells("Please complete this required field.");
		Accessibility.holds(diego.page());
		form.presses("Cancel").isClosed();
	}

	@Test
	void people(Town town, Tabs tabs) {
		Tab diego = tabs.of(town.person("Diego Fuentes")).presses("Diego Fuentes: be somebody else");
		diego.page().getByText("Who do you want to be?").waitFor();
		// so that axe doesn't check a hundred similar people
		diego.page().getByLabel("Search people").fill("lead");
		Accessibility.holds(diego.page());
	}

	@Test
	void wire(Town town, Tabs tabs) {
		Tab thuy = thuy(town, tabs).presses("Under the hood");
		thuy.page().getByLabel("Deliveries and calls").getByText("chat.postMessage").first().click();
		thuy.page().getByText("Arguments").first().waitFor();
		Accessibility.holds(thuy.page());
	}

	@Test
	void troubles(Town town, Tabs tabs) {
		Tab thuy = thuy(town, tabs).presses("Under the hood");
		thuy.page().getByText("Make trouble").click();
		thuy.page().getByRole(AriaRole.SWITCH).first().click();
		thuy.page().getByText("Make it quick again").waitFor();
		Accessibility.holds(thuy.page());
		thuy.presses("Make it quick again");
	}

	@Test
	void tour(Town town, Tabs tabs) {
		Page page = tabs.of(town.maya()).page();
		page.getByText("Step 1 of").waitFor();
		Accessibility.holds(page);
	}

	@Test
	void guide(Town town, Tabs tabs) {
		Tab thuy = thuy(town, tabs).presses("Guide");
		thuy.page().getByText("Be one of them").waitFor();
		Accessibility.holds(thuy.page());
	}

	// on the team, and no newcomer with the guide open
	private static Tab thuy(Town town, Tabs tabs) {
		Tab thuy = tabs.of(town.thuy()).opens("n1-transportation");
		thuy.note("Bus 14 is late").shows("In progress", "1 reply");
		return thuy;
	}

}

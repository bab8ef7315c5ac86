package browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.switchboard.Town;

/** The tour as newcomers take it. */
@BrowserTest
class TourBrowserTests {

	private static final String NEXT = "Done, next";

	@Test
	void leadsAPrincipalToTheFirstRequest(Town town, Tabs tabs) {
		Tab maya = tabs.of(town.maya());
		isAt(maya, "Step 1 of 5");
		maya.presses("into the message box").page().keyboard().press("Enter");
		maya.form("Ask the central office").fills("Summary", "Bus 14 is late again").presses("Send").isClosed();
		maya.presses(NEXT);
		isAt(maya, "Step 2 of 5");
		maya.page().reload();
		isAt(maya, "Step 2 of 5");
	}

	@Test
	void ends(Town town, Tabs tabs) {
		Tab luther = tabs.of(town.luther(), InputDevice.KEYBOARD);
		for (int step = 1; step < 5; step++) {
			isAt(luther, "Step " + step + " of 5");
			luther.presses(NEXT);
		}
		isAt(luther, "Step 5 of 5");
		luther.presses("Done");
		PlaywrightAssertions.assertThat(guide(luther).getByText("of 5")).isHidden();
	}

	@Test
	void staysAwayFromPeopleWithoutOne(Town town, Tabs tabs) {
		Tab thuy = tabs.of(town.thuy()).opens("n1-transportation");
		PlaywrightAssertions.assertThat(guide(thuy)).isHidden();
	}

	private static void isAt(Tab tab, String step) {
		PlaywrightAssertions.assertThat(guide(tab)).containsText(step);
	}

	private static Locator guide(Tab tab) {
		return tab.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Guide"));
	}

}

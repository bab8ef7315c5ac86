package browser;

import org.junit.jupiter.api.Test;

import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** The page in dark mode and on a small screen. */
@BrowserTest
class LooksBrowserTests {

	private static final int DARK = 60;

	private static final int LIGHT = 240;

	@Test
	void isDarkInDarkMode(Town town, Tabs tabs) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Tab luther = tabs.of(town.luther(), Look.WIDE_DARK).opens("n1-transportation");
		luther.note(key).shows("Unassigned");
		assertThat(luther.brightness()).isLessThan(DARK);
		assertThat(luther.presses("Switch to light").brightness()).isGreaterThan(LIGHT);
		luther.page().reload();
		luther.note(key).shows("Unassigned");
		assertThat(luther.brightness()).isGreaterThan(LIGHT);
	}

	@Test
	void isLightOtherwise(Town town, Tabs tabs) {
		assertThat(tabs.of(town.luther()).opens("n1-transportation").brightness()).isGreaterThan(LIGHT);
	}

	@Test
	void showsTheOpenConversationOnASmallScreen(Town town, Tabs tabs) {
		Tab maya = tabs.of(town.maya(), Look.NARROW).opens("Switchboard");
		assertThat(maya.opens("Switchboard").isCovered()).isFalse();
	}

	@Test
	void filesARequestOnASmallScreen(Town town, Tabs tabs) {
		Tab maya = tabs.of(town.maya(), Look.NARROW).opens("Maya Lindgren").says("/request");
		maya.form("Ask the central office").asksAboutABus("Bus 14 is late again").presses("Send").isClosed();
		maya.opens("Switchboard").note("Bus 14 is late again").shows("REQ-1");
	}

}

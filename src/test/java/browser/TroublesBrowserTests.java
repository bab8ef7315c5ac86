package browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;

import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Checks that these tests notice what is wrong. */
@BrowserTest
class TroublesBrowserTests {

	@Test
	void noticesErrors(Town town, Tabs tabs) {
		Page page = tabs.of(town.maya()).page();
		page.evaluate("() => setTimeout(() => { throw new Error('oh') })");
		page.evaluate("() => console.error('no')");
		assertThat(tabs.troubles()).anyMatch((one) -> one.contains("oh"))
			.anyMatch((one) -> one.contains("no"))
			.hasSize(2);
	}

	@Test
	void noticesAccessibilityProblems(Town town, Tabs tabs) {
		Page page = tabs.at(town.workspace().page(), Look.WIDE);
		page.getByText("Maya Lindgren").waitFor();
		page.evaluate("() => document.body.insertAdjacentHTML('beforeend', '<img width=500 height=9 src=data:,>')");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Accessibility.holds(page))
			.withMessageContaining("WIDE: image-alt (critical): img")
			.withMessageContaining("NARROW_DARK: scrolls sideways: <html");
	}

	@Test
	void noticesRequestsToOtherHosts(Town town, Tabs tabs) {
		Page page = tabs.of(town.maya()).page();
		assertThatExceptionOfType(PlaywrightException.class).isThrownBy(() -> page.navigate("https://example.com/"));
		assertThat(tabs.troubles()).contains("request: https://example.com/");
	}

	@Test
	void noticesBlockedLoads(Town town, Tabs tabs) {
		Page page = tabs.of(town.maya()).page();
		page.evaluate("() => fetch('https://example.com/').catch(() => {})");
		assertThat(tabs.troubles()).isNotEmpty().allMatch((one) -> one.contains("https://example.com/"));
	}

}

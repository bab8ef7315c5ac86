package browser;

import java.time.Clock;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.switchboard.Node;

import static org.assertj.core.api.Assertions.assertThat;

/** Administrators can use setup mode's start page on any screen. */
@BrowserTest
class SetupPageBrowserTests {

	@Test
	void saysWhatIsLeftToDo(Tabs tabs) {
		int redis = Node.freePort();
		try (Node node = Node.start(Node.freePort(), Clock.systemUTC(), List.of("spring.data.redis.port=" + redis))) {
			Page page = tabs.at(node.url(), Look.NARROW);
			assertThat(page.locator("li").count()).isEqualTo(5);
			Accessibility.holds(page);
		}
	}

}

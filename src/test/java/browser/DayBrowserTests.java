package browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.switchboard.DemoDistrict;

/** A day in the life of three people, following docs/a-day.md on the demo. */
@BrowserTest
class DayBrowserTests {

	private static final Path PAGE = Path.of("docs", "a-day.md");

	private static DemoDistrict demo;

	@BeforeAll
	static void start() {
		demo = DemoDistrict.start(DemoDistrict.Ports.free(), Clock.systemUTC());
	}

	@AfterAll
	static void close() {
		// null where there is no browser
		if (demo != null) {
			demo.close();
		}
	}

	@Test
	void dayFollowsThePage(Tabs tabs) throws IOException {
		Day day = new Day(demo.workspace(), tabs);
		Script script = new Script();
		script.learn("Someone presses the time at the top of the page and chooses _.",
				(quotes) -> day.maya().moves(quotes.next()));
		new PrincipalsPart(day).teach(script);
		new StaffsPart(day).teach(script);
		new LeadersPart(day).teach(script);
		// people leave the bot time: after a survey closes, Slack takes minutes to accept
		// all updates
		script.play(Files.readString(PAGE), demo::awaitsStillness);
	}

}

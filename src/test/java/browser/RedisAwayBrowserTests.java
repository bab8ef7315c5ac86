package browser;

import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slacksim.workspace.Person;

import org.switchboard.LoneNode;
import org.switchboard.RedisForTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What people see while nothing can be stored.
 */
@BrowserTest
class RedisAwayBrowserTests {

	private static final String AWAY = "Switchboard is having trouble right now, and this may not have been saved. "
			+ "Try again in a minute. It's safe to resend.";

	private static final Duration LONG = Duration.ofSeconds(40);

	private static RedisForTests redis;

	private static LoneNode node;

	@BeforeAll
	static void start() {
		redis = RedisForTests.another();
		node = LoneNode.over(redis);
	}

	@AfterAll
	static void stop() {
		node.close();
	}

	@Test
	void keepsWhatWasTyped(Tabs tabs) {
		Person maya = node.workspace().person("Maya Lindgren");
		Form form = tabs.of(maya)
			.says("/request")
			.form("Ask the central office")
			.chooses("Department", "IT")
			.chooses("Category", "Wi-Fi and internet")
			.fills("Summary", "The Wi-Fi is gone")
			.fills("Details", "Since Monday.");
		redis.goesAway();
		form.presses("Send").tells(AWAY).holds("Summary", "The Wi-Fi is gone").holds("Details", "Since Monday.");
		redis.restart();
		await().atMost(LONG).until(() -> node.readiness() == 200);
		form.presses("Send").isClosed();
		assertThat(maya.runs("/request mine").ephemeral()).containsOnlyOnce("The Wi-Fi is gone");
	}

}

package slacksim.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.faults.Mishap;
import slacksim.http.Call;
import slacksim.http.HttpPort;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.wire.SentEvent;

import static org.assertj.core.api.Assertions.assertThat;

class EventDeliveryTests {

	private final BlockingQueue<Call> told = new LinkedBlockingQueue<>();

	private final TestTown town = TestTown.with((settings) -> settings.withEventsPerHour(4));

	private volatile Reply answer = Reply.text(200, "");

	private final HttpPort bot = HttpPort.open(0, this::hear);

	private final Workspace workspace = this.town.sim()
		.app("secret", List.of(this.bot.url()))
		.subscribes(List.of("message.channels"))
		.workspace();

	@BeforeEach
	void furnish() {
		this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.channel("C01", "n1-hr", "U01");
	}

	@AfterEach
	void close() {
		this.bot.close();
		this.town.close();
	}

	private Reply hear(Call call) {
		this.told.add(call);
		return this.answer;
	}

	private Call next() throws InterruptedException {
		Call next = this.told.poll(10, TimeUnit.SECONDS);
		assertThat(next).isNotNull();
		return next;
	}

	private static String text(Call call) {
		return Json.text(Json.parse(call.body()).path("event"), "text");
	}

	private void say(String text) {
		this.workspace.person("U01").in("C01").says(text);
	}

	private void later(Duration duration) {
		this.town.clock().moves(duration);
		this.town.sim().catchesUp();
	}

	@Test
	void isRetriedThreeTimes() throws Exception {
		this.answer = Reply.text(500, "");
		say("Hello");
		Call first = next();
		assertThat(first.headers()).doesNotContainKey("x-slack-retry-num");
		Call atOnce = next();
		assertThat(atOnce.header("x-slack-retry-num")).isEqualTo("1");
		assertThat(atOnce.header("x-slack-retry-reason")).isEqualTo("http_error");
		assertThat(atOnce.body()).isEqualTo(first.body());
		this.workspace.events().awaits("message", 2);
		later(Duration.ofSeconds(59));
		assertThat(this.told).isEmpty();
		later(Duration.ofSeconds(1));
		assertThat(next().header("x-slack-retry-num")).isEqualTo("2");
		this.workspace.events().awaits("message", 3);
		later(Duration.ofMinutes(5));
		assertThat(next().header("x-slack-retry-num")).isEqualTo("3");
		this.workspace.events().awaits("message", 4);
		later(Duration.ofHours(1));
		assertThat(this.workspace.events().sent()).extracting(SentEvent::retry).containsExactly(0, 1, 2, 3);
		assertThat(this.told).isEmpty();
	}

	@Test
	void isNotRetriedIfTheBotDeclines() throws Exception {
		this.answer = new Reply(500, Map.of("X-Slack-No-Retry", "1"), "");
		say("Hello");
		next();
		this.workspace.events().awaits("message", 1);
		later(Duration.ofHours(1));
		assertThat(this.told).isEmpty();
	}

	@Test
	void saysWhyItIsRetried() throws Exception {
		this.answer = Reply.cut();
		say("Hello");
		next();
		assertThat(this.workspace.events().awaits("message", 2)).extracting(SentEvent::reason)
			.containsExactly("", "connection_failed");
	}

	@Test
	void timesOut() throws Exception {
		try (TestTown hasty = TestTown.hasty()) {
			this.answer = Reply.none();
			Workspace impatient = hasty.sim()
				.app("secret", List.of(this.bot.url()))
				.subscribes(List.of("app_home_opened"))
				.workspace();
			impatient.user("U01", "Ana Ruiz", "ana@riverbend.example").opensHome();
			assertThat(impatient.events().awaits("app_home_opened", 2)).extracting(SentEvent::reason)
				.containsExactly("", "http_timeout");
		}
	}

	@Test
	void canBeDoubledLateOrReordered() throws Exception {
		this.workspace.events().befall(1, Mishap.twice());
		say("one");
		Call first = next();
		assertThat(next().body()).isEqualTo(first.body());
		this.workspace.events().befall(1, Mishap.late(Duration.ofMinutes(2)));
		this.workspace.events().befall(1, Mishap.overtaken());
		say("two");
		say("three");
		say("four");
		assertThat(text(next())).isEqualTo("four");
		assertThat(text(next())).isEqualTo("three");
		later(Duration.ofMinutes(2));
		assertThat(text(next())).isEqualTo("two");
	}

	@Test
	void isLimitedPerHour() throws Exception {
		for (int i = 0; i < 6; i++) {
			say("Hello");
		}
		List<String> types = List.of(type(), type(), type(), type(), type());
		assertThat(types).containsOnlyOnce("app_rate_limited").containsOnly("event_callback", "app_rate_limited");
		later(Duration.ofHours(1));
		say("again");
		assertThat(text(next())).isEqualTo("again");
		assertThat(this.told).isEmpty();
	}

	private String type() throws InterruptedException {
		return Json.text(Json.parse(next().body()), "type");
	}

}

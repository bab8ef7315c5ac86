package slacksim.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.AppHomeOpenedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import slacksim.TestTown;
import slacksim.faults.Fault;
import slacksim.faults.Trouble;
import slacksim.http.Json;
import slacksim.wire.SentEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

@Timeout(60)
class TroubleTests {

	private final TestTown town = TestTown.found();

	private final Browser ana = new Browser(this.town.workspace(), "U01");

	private final Browser ben = new Browser(this.town.workspace(), "U02");

	@AfterEach
	void close() {
		this.town.close();
	}

	private JsonNode trouble(String name) {
		return this.ben.look("troubles", "")
			.valueStream()
			.filter((one) -> Json.text(one, "name").equals(name))
			.findFirst()
			.orElseThrow();
	}

	private boolean isOn(String name) {
		return trouble(name).path("on").asBoolean();
	}

	private JsonNode turn(String name, boolean on) {
		return this.ana.act("trouble", "{'name':'" + name + "','on':" + on + "}");
	}

	private void post() throws IOException, SlackApiException {
		this.town.client().chatPostMessage((call) -> call.channel("C01").text("Hello"));
	}

	private JsonNode newestCall() {
		return this.ana.look("wire", "").path(0);
	}

	@Test
	void describesEachTrouble() {
		assertThat(this.ana.look("troubles", "").valueStream().map((one) -> Json.text(one, "name")))
			.containsExactly("slow", "refused", "dropped", "twice");
		assertThat(this.ana.look("troubles", "").valueStream())
			.allSatisfy((one) -> assertThat(List.of("label", "explanation", "remedy"))
				.allSatisfy((text) -> assertThat(Json.text(one, text)).isNotEmpty()));
	}

	@Test
	void makesSlackSlowUntilEnded() {
		turn("slow", true);
		assertThat(this.town.workspace().state().faults().slowness()).hasSeconds(2);
		assertThat(isOn("slow")).isTrue();
		turn("slow", false);
		assertThat(this.town.workspace().state().faults().slowness()).isZero();
		assertThat(isOn("slow")).isFalse();
	}

	@Test
	void refusesMessagesForFiveSeconds() throws Exception {
		turn("refused", true);
		this.town.clock().moves(Duration.ofMinutes(1));
		assertThat(isOn("refused")).isTrue();
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(this::post)
			.satisfies((ex) -> assertThat(ex.getResponse().header("Retry-After")).isEqualTo("5"));
		assertThat(newestCall().path("status").asInt()).isEqualTo(429);
		assertThat(Json.text(newestCall(), "error")).isEqualTo("ratelimited");
		this.town.clock().moves(Duration.ofSeconds(2));
		turn("refused", true);
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(this::post)
			.satisfies((ex) -> assertThat(ex.getResponse().header("Retry-After")).isEqualTo("3"));
		this.town.clock().moves(Duration.ofSeconds(3));
		assertThat(isOn("refused")).isFalse();
		post();
		assertThat(this.town.ana().in("C01").lines()).containsExactly("Hello");
	}

	@Test
	void refusesAChangeOfAMessageToo() throws Exception {
		post();
		turn("refused", true);
		String ts = this.town.ana().in("C01").message("Hello").ts();
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(
				() -> this.town.client().chatUpdate((call) -> call.channel("C01").ts(ts).text("Hello, everybody")));
	}

	@Test
	void losesTheReplyButStoresTheMessage() {
		turn("dropped", true);
		// so that the client, which resends it by itself, is cut off again
		this.town.workspace().failNext("chat.postMessage", 1, Fault.droppedAnswer());
		assertThatIOException().isThrownBy(this::post);
		assertThat(this.town.ana().in("C01").lines()).isNotEmpty().allMatch("Hello"::equals);
		assertThat(newestCall().path("status").asInt()).isZero();
		assertThat(isOn("dropped")).isFalse();
	}

	@Test
	void canBeCanceled() throws Exception {
		turn("refused", true);
		turn("refused", false);
		post();
		assertThat(this.town.ana().in("C01").lines()).containsExactly("Hello");
	}

	@Test
	void doublesAnEvent() {
		this.town.workspace().app().subscribes(List.of("app_home_opened"));
		this.town.bot().event(AppHomeOpenedEvent.class, (event, context) -> context.ack());
		assertThat(Json.text(trouble("twice"), "hindrance")).isEmpty();
		turn("twice", true);
		assertThat(isOn("twice")).isTrue();
		this.ana.act("home", "{}");
		List<SentEvent> sent = this.town.workspace().events().awaits("app_home_opened", 2);
		assertThat(sent).hasSize(2).allMatch((one) -> one.retry() == 0 && one.error().isEmpty());
		assertThat(sent).extracting(SentEvent::id).containsOnly(sent.get(0).id());
		assertThat(isOn("twice")).isFalse();
	}

	@Test
	void doublesNothingForAnAppWithoutEvents() {
		String hindrance = "Bot listens to no events, so there is nothing to double.";
		assertThat(Json.text(trouble("twice"), "hindrance")).isEqualTo(hindrance);
		assertThat(Json.text(turn("twice", true), "error")).isEqualTo(hindrance);
		assertThat(isOn("twice")).isFalse();
	}

	@Test
	void canBeAddedByTheProgram() {
		AtomicBoolean dark = new AtomicBoolean();
		this.town.sim()
			.troublesWith(new Trouble("dark", "The light is out", "It is dark.", "Light it", new Lamp(dark)));
		turn("dark", true);
		assertThat(dark).isTrue();
		assertThat(isOn("dark")).isTrue();
		turn("dark", false);
		assertThat(dark).isFalse();
		assertThat(Json.text(turn("flood", true), "error")).isEqualTo("no such trouble: flood");
	}

	@Test
	void showsOnEveryPage() throws IOException {
		AtomicBoolean dark = new AtomicBoolean();
		this.town.sim()
			.troublesWith(new Trouble("dark", "The light is out", "It is dark.", "Light it", new Lamp(dark)));
		try (BufferedReader lines = this.ben.listen()) {
			assertThat(lines.lines().filter("event: ready"::equals).findFirst()).isPresent();
			turn("dark", true);
			assertThat(lines.lines().filter((line) -> line.contains("\"troubles\"")).findFirst()).isPresent();
		}
	}

	private record Lamp(AtomicBoolean dark) implements Trouble.Cause {

		@Override
		public boolean isOn() {
			return this.dark.get();
		}

		@Override
		public void begin() {
			this.dark.set(true);
		}

		@Override
		public void end() {
			this.dark.set(false);
		}

	}

}

package slacksim.wire;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.slack.api.bolt.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.http.HttpPort;
import slacksim.http.Reply;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeliveryTests {

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	@Test
	void showsTextOfAcknowledgementToThePersonAlone() {
		this.town.bot().command("/hello", (request, context) -> context.ack("Hello " + request.getPayload().getText()));
		assertThat(this.town.ana().runs("/hello riverbend").ephemeral()).isEqualTo("Hello riverbend");
		assertThat(this.town.ana().sees()).containsExactly("Hello riverbend");
		assertThat(this.town.ben().sees()).isEmpty();
	}

	@Test
	void showsJsonOfAcknowledgementInTheChannel() {
		this.town.bot()
			.command("/hello",
					(request, context) -> context.ack((ack) -> ack.responseType("in_channel").text("Hello all")));
		assertThat(this.town.ana().in("#n1-hr").runs("/hello").ephemerals()).isEmpty();
		assertThat(this.town.ben().in("#n1-hr").lines()).containsExactly("Hello all");
	}

	@Test
	void showsResponseUrlMessage() {
		this.town.bot().command("/hello", (request, context) -> {
			context.respond("Just a moment");
			return context.ack();
		});
		assertThat(this.town.ana().runs("/hello").ephemeral()).isEqualTo("Just a moment");
	}

	@Test
	void isRefusedByBotWithWrongSecret() {
		Outcome outcome = this.town.ana().signedWith("guessed").runs("/hello");
		assertThat(outcome.status()).isEqualTo(401);
		assertThat(outcome.error()).isEqualTo("dispatch_failed");
		assertThat(outcome.ephemeral()).contains("dispatch_failed");
	}

	@Test
	void isRefusedByBotWhenTooOld() {
		assertThat(this.town.ana().signedAt(Duration.ofMinutes(-6)).runs("/hello").status()).isEqualTo(401);
	}

	@Test
	void isSentAgainByteForByte() {
		this.town.bot().command("/hello", (request, context) -> context.ack(request.getPayload().getTriggerId()));
		Outcome first = this.town.ana().runs("/hello");
		assertThat(first.sentAgain().status()).isEqualTo(200);
		assertThat(first.ephemerals()).hasSize(2).allMatch(first.ephemeral()::equals);
	}

	@Test
	void timesOutWhenBotTakesTooLong() {
		CompletableFuture<Boolean> end = new CompletableFuture<>();
		try (TestTown hasty = TestTown.hasty()) {
			hasty.bot().command("/slow", (request, context) -> {
				end.completeOnTimeout(true, 10, TimeUnit.SECONDS).join();
				return context.ack("too late");
			});
			Outcome outcome = hasty.ana().runs("/slow");
			end.complete(true);
			assertThat(outcome.error()).isEqualTo("operation_timeout");
			assertThat(outcome.ephemerals()).singleElement().asString().contains("operation_timeout");
		}
	}

	@Test
	void failsWhenBotBreaks() {
		this.town.bot().command("/broken", (request, context) -> Response.error(500));
		assertThat(this.town.ana().runs("/broken").error()).isEqualTo("dispatch_failed");
	}

	@Test
	void takesTurnsBetweenNodes() {
		try (HttpPort one = HttpPort.open(0, (call) -> Reply.text(200, "one"));
				HttpPort two = HttpPort.open(0, (call) -> Reply.text(200, "two"))) {
			Workspace workspace = this.town.sim().app("secret", List.of(one.url(), two.url())).workspace();
			Person person = workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
			person.runs("/which");
			person.runs("/which");
			person.runs("/which");
			assertThat(person.sees()).containsExactly("one", "two", "one");
		}
	}

	@Test
	void goesToTheAppsCurrentAddress() {
		try (HttpPort one = HttpPort.open(0, (call) -> Reply.text(200, "one"));
				HttpPort two = HttpPort.open(0, (call) -> Reply.text(200, "two"))) {
			SlackApp app = this.town.sim().app("secret", List.of(one.url()));
			Person person = app.workspace().user("U01", "Ana Ruiz", "ana@riverbend.example");
			person.runs("/which");
			app.answersAt(List.of(two.url()));
			person.runs("/which");
			assertThat(person.sees()).containsExactly("one", "two");
		}
	}

	@Test
	void failsWhenNoOneListens() {
		Workspace workspace = this.town.sim().app("secret", List.of(URI.create("http://127.0.0.1:1"))).workspace();
		Person person = workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		assertThat(person.runs("/hello").error()).isEqualTo("dispatch_failed");
	}

	@Test
	void keepsPeopleOutOfChannelsTheyAreNotIn() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.town.ana().in("#n1-it"));
	}

}

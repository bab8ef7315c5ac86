package slacksim.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.ListeningBot;
import slacksim.TestTown;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ForwardTests {

	private final TestTown town = TestTown.found();

	private final ListeningBot ear = new ListeningBot(this.town.sim());

	@AfterEach
	void close() {
		this.ear.close();
		this.town.close();
	}

	@Test
	void sharesAMessageWithItsAuthorAndPlace() {
		Card said = this.ear.ana().in("C01").says("Bus 14 is in the garage");
		this.ear.next();
		Card passedOn = this.ear.ana().dm().forwards(said, "see below");
		ObjectNode event = this.ear.next();
		assertThat(Json.text(event, "text")).isEqualTo("see below");
		JsonNode share = event.path("attachments").path(0);
		assertThat(share.path("is_share").asBoolean()).isTrue();
		assertThat(Json.text(share, "author_name")).isEqualTo("Ana Ruiz");
		assertThat(Json.text(share, "author_id")).isEqualTo("U01");
		assertThat(Json.text(share, "channel_id")).isEqualTo("C01");
		assertThat(Json.text(share, "text")).isEqualTo("Bus 14 is in the garage");
		assertThat(Json.text(share, "from_url")).endsWith("/archives/C01/p" + said.ts().replace(".", ""));
		assertThat(passedOn.thread().forwards(said, "").json().path("text").asString()).isEmpty();
		assertThat(Json.text(this.ear.next(), "thread_ts")).isEqualTo(passedOn.ts());
	}

	@Test
	void sharesAnotherAppsMessage() {
		this.ear.workspace().channelCalled("n1-hr").hears("Weather", "Snow");
		Card passedOn = this.ear.ana().dm().forwards(this.ear.ana().in("C01").message("Snow"), "");
		JsonNode share = passedOn.json().path("attachments").path(0);
		assertThat(Json.text(share, "author_name")).isEqualTo("Weather");
		assertThat(share.has("author_id")).isFalse();
	}

	@Test
	void meMessageIsNoCommand() {
		Card card = this.ear.ana().in("C01").says("/me checks the bus list");
		ObjectNode event = this.ear.next("me_message");
		assertThat(Json.text(event, "text")).isEqualTo("checks the bus list");
		assertThat(Json.text(event, "user")).isEqualTo("U01");
		card.thread().replies("/me is done");
		assertThat(Json.text(this.ear.next("me_message"), "thread_ts")).isEqualTo(card.ts());
	}

	@Test
	void hasNoTextForAFileAlone() {
		this.ear.ana().in("C01").shares("roster.csv", "a,b");
		ObjectNode event = this.ear.next("file_share");
		assertThat(Json.text(event, "text")).isEmpty();
		assertThat(event.path("files")).hasSize(1);
	}

}

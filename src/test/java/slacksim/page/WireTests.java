package slacksim.page;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.calls.ApiCall;
import slacksim.http.Json;
import slacksim.wire.WireLog;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class WireTests {

	private final TestTown town = TestTown.found();

	private final Browser ana = new Browser(this.town.workspace(), "U01");

	@AfterEach
	void close() {
		this.town.close();
	}

	@Test
	void keepsRequestsWithTheirAnswers() {
		this.town.bot().command("/request", (request, context) -> {
			context.client().chatPostMessage((call) -> call.channel("C01").text("Hello"));
			return context.ack("Done");
		});
		this.town.ana().in("C01").runs("/request bus 14");
		JsonNode wire = this.ana.look("wire", "");
		JsonNode delivery = wire.path(0);
		assertThat(Json.text(delivery, "kind")).isEqualTo("slash_commands");
		assertThat(Json.text(delivery.path("sent").path("headers"), "X-Slack-Signature")).startsWith("v0=");
		assertThat(Json.text(delivery.path("sent"), "body")).contains("text=bus+14");
		assertThat(Json.text(delivery, "answer")).contains("Done");
		assertThat(delivery.path("status").asInt()).isEqualTo(200);
		JsonNode call = wire.valueStream()
			.filter((one) -> Json.text(one, "kind").equals("chat.postMessage"))
			.findFirst()
			.orElseThrow();
		assertThat(Json.text(call.path("arguments"), "text")).isEqualTo("Hello");
		assertThat(call.path("answer").path("ok").asBoolean()).isTrue();
		assertThat(this.ana.look("wire", "&after=" + delivery.path("number").asInt()).isEmpty()).isTrue();
	}

	@Test
	void keepsOnlyTheNewest() {
		WireLog wire = new WireLog();
		for (int i = 1; i <= 501; i++) {
			wire.called(new ApiCall(this.town.clock().instant(), "api.test", Json.object(), 200, Json.object()));
		}
		assertThat(wire.last()).isEqualTo(501);
		assertThat(wire.after(0)).hasSize(500)
			.first()
			.satisfies((one) -> assertThat(one.path("number").asInt()).isEqualTo(501));
	}

}

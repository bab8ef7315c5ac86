package slacksim.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.SampleViews;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ControlApiTests {

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private JsonNode send(HttpRequest.Builder request, String page) {
		URI uri = URI.create(this.town.sim().url() + "/sim/" + this.town.workspace().id() + "/" + page);
		try {
			return Json
				.parse(HttpClient.newHttpClient().send(request.uri(uri).build(), BodyHandlers.ofString()).body());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode get(String page) {
		return send(HttpRequest.newBuilder().GET(), page);
	}

	private JsonNode post(String page, String body) {
		return send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))), page);
	}

	@Test
	void goesFromCommandToCard() {
		this.town.bot().command("/request", (request, context) -> {
			context.client()
				.viewsOpen((call) -> call.triggerId(context.getTriggerId()).viewAsString(SampleViews.REQUEST));
			return context.ack();
		});
		this.town.bot().viewSubmission("request", (request, context) -> {
			String summary = SampleViews.value(request.getPayload().getView(), "summary", "text").getValue();
			context.client()
				.chatPostMessage((call) -> call.channel("C01").text(summary).blocksAsString(button(summary)));
			return context.ack();
		});
		this.town.bot().blockAction("claim", (request, context) -> {
			context.respond("Claimed");
			return context.ack();
		});
		JsonNode modal = post("command", "{'user':'ana.ruiz','command':'/request','text':'bus'}").path("modal");
		assertThat(modal.path("title").asString()).isEqualTo("New request");
		assertThat(post("submit", "{'user':'ana.ruiz'}").path("modal").path("errors").path("Summary").asString())
			.isNotEmpty();
		JsonNode sent = post("submit",
				"{'user':'U01','values':{'Summary':'Bus 14','School':'Roosevelt','Confidential':true}}");
		assertThat(sent.has("modal")).isFalse();
		JsonNode click = post("click", "{'user':'U02','channel':'#n1-hr','message':'Bus 14','button':'Claim'}");
		assertThat(click.path("shown").path(0).asString()).isEqualTo("Claimed");
		JsonNode messages = get("messages?user=U01&channel=n1-hr");
		assertThat(messages.path(0).path("text").path(0).asString()).isEqualTo("Bus 14");
	}

	private static String button(String text) {
		return """
				[{"type":"section","text":{"type":"mrkdwn","text":"%s"}},
				 {"type":"actions","elements":[
				  {"type":"button","action_id":"claim","text":{"type":"plain_text","text":"Claim"}}]}]
				""".formatted(text);
	}

	@Test
	void saysWhatIsWrong() {
		assertThat(post("command", "{'user':'nobody','command':'/request'}").path("error").asString())
			.isEqualTo("nobody is called nobody");
		assertThat(post("shout", "{'user':'U01'}").path("error").asString()).isEqualTo("no such interaction: shout");
		assertThat(get("messages?user=U01&channel=n1-it").path("error").asString())
			.isEqualTo("Ana Ruiz is in no channel n1-it");
	}

	@Test
	void listsPeopleAndChannels() {
		assertThat(get("people").toString()).contains("ana.ruiz", "Ben Okafor");
		assertThat(get("channels").toString()).contains("n1-hr", "n1-it");
		assertThat(get("modal?user=U01").isEmpty()).isTrue();
	}

}

package slacksim.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.http.HttpPort;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.wire.SentEvent;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ControlEventTests {

	private final TestTown town = TestTown.found();

	private final HttpPort bot = HttpPort.open(0, (call) -> Reply.text(200, ""));

	private final Workspace workspace = this.town.sim().app("secret", List.of(this.bot.url())).workspace();

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

	private JsonNode send(HttpRequest.Builder request, String page) {
		URI uri = URI.create(this.town.sim().url() + "/sim/" + this.workspace.id() + "/" + page);
		try {
			return Json
				.parse(HttpClient.newHttpClient().send(request.uri(uri).build(), BodyHandlers.ofString()).body());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode post(String page, String body) {
		return send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))), page);
	}

	@Test
	void causesEvents() {
		post("subscribe", "{'events':['message.channels','reaction_added','reaction_removed','app_home_opened']}");
		post("say", "{'user':'U01','channel':'n1-hr','text':'Bus 14'}");
		this.workspace.events().awaits("message", 1);
		post("react", "{'user':'U01','channel':'n1-hr','message':'Bus 14','emoji':'eyes'}");
		post("unreact", "{'user':'U01','channel':'n1-hr','message':'Bus 14','emoji':'eyes'}");
		post("edit", "{'user':'U01','channel':'n1-hr','message':'Bus 14','text':'Bus 15'}");
		post("delete", "{'user':'U01','channel':'n1-hr','message':'Bus 15'}");
		post("share", "{'user':'U01','channel':'n1-hr','name':'roster.csv','content':'a'}");
		post("home", "{'user':'U01'}");
		post("hear", "{'channel':'n1-hr','name':'Weather','text':'Snow'}");
		this.workspace.user("U02", "Ben Okafor", "ben@riverbend.example");
		post("join", "{'channel':'n1-hr','member':'ben.okafor'}");
		assertThat(this.workspace.person("U02").in("n1-hr").lines()).contains("Snow");
		assertThat(send(HttpRequest.newBuilder().GET(), "messages?user=U02&channel=n1-hr").toString())
			.contains("roster.csv", "Weather");
		this.workspace.events().awaits("message", 5);
		this.workspace.events().awaits("reaction_removed", 1);
		this.workspace.events().awaits("app_home_opened", 1);
		JsonNode events = send(HttpRequest.newBuilder().GET(), "events");
		assertThat(events.size()).isEqualTo(8);
		assertThat(events.path(0).path("status").asInt()).isEqualTo(200);
	}

	@Test
	void causesMishaps() {
		post("subscribe", "{'events':['app_home_opened','app_uninstalled']}");
		post("mishap", "{'kind':'twice'}");
		post("mishap", "{'kind':'late','seconds':5}");
		post("mishap", "{'kind':'overtaken'}");
		for (int i = 0; i < 4; i++) {
			post("home", "{'user':'U01'}");
		}
		this.workspace.events().awaits("app_home_opened", 4);
		this.town.clock().moves(Duration.ofSeconds(5));
		this.town.sim().catchesUp();
		List<SentEvent> sent = this.workspace.events().awaits("app_home_opened", 5);
		assertThat(sent.stream().map(SentEvent::id).distinct()).hasSize(4);
		post("uninstall", "{}");
		this.workspace.events().awaits("app_uninstalled", 1);
		assertThat(post("mishap", "{'kind':'odd'}").path("error").asString()).isEqualTo("no such kind of mishap: odd");
		assertThat(post("join", "{'channel':'odd','member':'U01'}").path("error").asString())
			.isEqualTo("no such channel: odd");
		assertThat(post("disconnect", "{'reason':'warning'}").path("ok").asBoolean()).isTrue();
		assertThat(post("shortcut", "{'user':'U01','shortcut':'new'}").path("status").asInt()).isEqualTo(200);
	}

}

package slacksim.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.TestTown;
import slacksim.gallery.SampleViews;
import slacksim.http.Forms;
import slacksim.http.Json;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class WebApiTests {

	private final TestTown town = TestTown.found();

	@BeforeEach
	void furnish() {
		Workspace workspace = this.town.workspace();
		workspace.user("U03", "Gone Away", "gone@riverbend.example");
		workspace.deactivate("U03");
		workspace.channel("C03", "secret", "U02").asPrivate().withoutBot();
		workspace.channel("C04", "old", "U02").archived();
	}

	@AfterEach
	void close() {
		this.town.close();
	}

	private JsonNode call(String method, String token, Map<String, String> arguments) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.town.sim().apiUrl() + method))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers.ofString(Forms.encode(arguments)))
			.build();
		try {
			var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(200);
			return Json.parse(response.body());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode call(String method, Map<String, String> arguments) {
		return call(method, this.town.workspace().botToken(), arguments);
	}

	@ParameterizedTest
	@CsvSource({ "chat.postMessage, channel=C02&text=a, not_in_channel",
			"chat.postMessage, channel=C03&text=a, channel_not_found",
			"chat.postMessage, channel=C04&text=a, is_archived",
			"chat.postMessage, channel=C99&text=a, channel_not_found", "chat.postMessage, channel=C01, no_text",
			"chat.postMessage, channel=C01&blocks=oops, invalid_blocks_format",
			"chat.postMessage, channel=C01&text=a&metadata=%7B%7D, invalid_metadata_schema",
			"chat.postEphemeral, channel=C01&text=a&user=U03, user_not_in_channel",
			"chat.update, channel=C04&ts=1.2&text=a, is_inactive", "chat.delete, channel=C04&ts=1.2, is_archived",
			"chat.postMessage, channel=C01&text=a&markdown_text=a, markdown_text_conflict",
			"chat.postMessage, channel=C01&blocks=[]&markdown_text=a, markdown_text_conflict",
			"bots.info, bot=B99, bot_not_found", "users.profile.get, user=U99, user_not_found",
			"files.delete, file=F99, file_not_found", "conversations.info, channel=C03, channel_not_found",
			"conversations.open, users=U99, user_not_found", "conversations.open, users=U03, user_disabled",
			"conversations.open, '', invalid_arguments", "users.info, user=U99, user_not_found",
			"users.lookupByEmail, email=gone@riverbend.example, users_not_found",
			"users.list, cursor=oops, invalid_cursor", "views.open, trigger_id=1, invalid_arguments",
			"views.update, view_id=V1, invalid_arguments", "chat.shout, text=a, unknown_method" })
	void refuses(String method, String form, String error) {
		assertThat(call(method, Forms.decode(form)).path("error").asString()).isEqualTo(error);
	}

	@Test
	void refusesUnknownTriggersAndViews() {
		assertThat(
				call("views.open", Map.of("trigger_id", "1.2.3", "view", SampleViews.REQUEST)).path("error").asString())
			.isEqualTo("invalid_trigger_id");
		assertThat(call("views.update", Map.of("view_id", "V1", "view", SampleViews.REQUEST)).path("error").asString())
			.isEqualTo("not_found");
	}

	@Test
	void refusesTooLongText() {
		Map<String, String> message = Map.of("channel", "C01", "text", "x".repeat(40_001));
		assertThat(call("chat.postMessage", message).path("error").asString()).isEqualTo("msg_too_long");
		String large = SampleViews.REQUEST.replace("New request", "x".repeat(250_000));
		assertThat(call("views.open", Map.of("trigger_id", "1", "view", large)).path("error").asString())
			.isEqualTo("view_too_large");
	}

	@Test
	void namesThePlaceOfInvalidBlocks() {
		JsonNode answer = call("chat.postMessage", Map.of("channel", "C01", "blocks", "[{\"type\":\"header\"}]"));
		assertThat(answer.path("error").asString()).isEqualTo("invalid_blocks");
		assertThat(answer.path("response_metadata").path("messages").path(0).asString())
			.isEqualTo("[ERROR] missing required field: text [json-pointer:/blocks/0]");
	}

	@Test
	void requiresAKnownToken() {
		assertThat(call("auth.test", "", Map.of()).path("error").asString()).isEqualTo("not_authed");
		assertThat(call("auth.test", "xoxb-guessed", Map.of()).path("error").asString()).isEqualTo("invalid_auth");
		assertThat(call("auth.test", Map.of()).path("team_id").asString()).isEqualTo(this.town.workspace().id());
	}

	@Test
	void keepsWorkspacesApart() {
		SlackApp app = this.town.sim().app("other", List.of());
		Workspace other = app.workspace();
		other.channel("C01", "n1-hr");
		call("chat.postMessage", other.botToken(), Map.of("channel", "C01", "text", "Elsewhere"));
		assertThat(this.town.ana().in("C01").messages()).isEmpty();
		assertThat(other.transcript().calls()).hasSize(1);
		assertThat(this.town.workspace().transcript().calls()).isEmpty();
	}

	@Test
	void answersListsInPages() {
		JsonNode first = call("users.list", Map.of("limit", "3"));
		assertThat(first.path("members").size()).isEqualTo(3);
		String cursor = first.path("response_metadata").path("next_cursor").asString();
		JsonNode second = call("users.list", Map.of("limit", "3", "cursor", cursor));
		assertThat(second.path("members").size()).isEqualTo(1);
		assertThat(second.path("response_metadata").path("next_cursor").asString()).isEmpty();
	}

}

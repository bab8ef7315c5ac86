package slacksim.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.TestTown;
import slacksim.http.Forms;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class BlockMethodTests {

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private JsonNode validate(Map<String, String> form) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.town.sim().apiUrl() + "blocks.validate"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Authorization", "Bearer " + this.town.workspace().botToken())
			.POST(HttpRequest.BodyPublishers.ofString(Forms.encode(form)))
			.build();
		try {
			return Json.parse(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"blocks | [{'type':'section','text':{'type':'odd','text':'a'}}] | invalid_blocks | /0/text/type | enum",
			"message | {'blocks':[{'type':'header'}]} | invalid_message | /blocks/0 | required",
			"view | {'type':'modal','blocks':[],'title':{'type':'plain_text','text':'A title that is far too long'}} "
					+ "| invalid_view | /title/text | max_length" })
	void namesThePlaceAndTheRule(String what, String json, String error, String pointer, String constraint) {
		JsonNode answer = validate(Map.of(what, json.replace('\'', '"')));
		assertThat(answer.path("error").asString()).isEqualTo(error);
		JsonNode first = answer.path("errors").path(0);
		assertThat(first.path("pointer").asString()).isEqualTo(pointer);
		assertThat(first.path("code").asString()).isEqualTo("failed_constraint");
		assertThat(first.path("message").asString()).isNotEmpty();
		assertThat(first.path("constraint").path("type").asString()).isEqualTo(constraint);
	}

	@Test
	void requiresOneValidArgument() {
		assertThat(validate(Map.of("blocks", "[{\"type\":\"divider\"}]")).path("ok").asBoolean()).isTrue();
		assertThat(validate(Map.of()).path("error").asString()).isEqualTo("invalid_arguments");
		assertThat(validate(Map.of("blocks", "[]", "view", "{}")).path("error").asString())
			.isEqualTo("invalid_arguments");
	}

}

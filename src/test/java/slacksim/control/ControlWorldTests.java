package slacksim.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.TestTown;
import slacksim.calls.ApiCall;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ControlWorldTests {

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private JsonNode post(String page, String body) {
		URI uri = URI.create(this.town.sim().url() + "/sim/" + this.town.workspace().id() + "/" + page);
		HttpRequest request = HttpRequest.newBuilder(uri)
			.POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
			.build();
		try {
			return Json.parse(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int status(String method) {
		URI uri = URI.create(this.town.sim().apiUrl() + method + "?channel=C01&text=Hello");
		HttpRequest request = HttpRequest.newBuilder(uri)
			.header("Authorization", "Bearer " + this.town.workspace().botToken())
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{'method':'api.test','kind':'http','status':500} | 500",
			"{'method':'api.test','kind':'lost'} | 502", "{'method':'api.test','kind':'ratelimited','seconds':9} | 429",
			"{'method':'api.test','kind':'refusal','error':'internal_error'} | 200",
			"{'method':'api.test','kind':'slow','millis':1} | 200" })
	void makesCallsFail(String fault, int status) {
		assertThat(post("fault", fault).path("ok").asBoolean()).isTrue();
		assertThat(status("api.test")).isEqualTo(status);
		assertThat(status("api.test")).isEqualTo(200);
	}

	@Test
	void breaksConnections() {
		post("fault", "{'method':'chat.postMessage','kind':'dropped'}");
		status("chat.postMessage");
		assertThat(this.town.ana().in("C01").lines()).contains("Hello");
	}

	@Test
	void limitsCalls() {
		post("rates", "{'post_burst':0}");
		assertThat(status("chat.postMessage")).isEqualTo(200);
		assertThat(status("chat.postMessage")).isEqualTo(429);
		post("rates", "{'enforced':false}");
		assertThat(status("chat.postMessage")).isEqualTo(200);
	}

	@Test
	void takesScopesAway() {
		post("scopes", "{'scopes':['users:read']}");
		status("chat.postMessage");
		assertThat(this.town.workspace().transcript().refused()).extracting(ApiCall::error)
			.containsExactly("missing_scope");
	}

	@Test
	void saysWhatIsWrong() {
		assertThat(post("fault", "{'method':'api.test','kind':'odd'}").path("error").asString())
			.isEqualTo("no such kind of fault: odd");
		assertThat(post("fault", "{'kind':'http'}").path("error").asString()).isEqualTo("missing field: method");
		assertThat(post("slow", "{'millis':0}").path("ok").asBoolean()).isTrue();
	}

}

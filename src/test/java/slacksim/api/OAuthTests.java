package slacksim.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.http.Forms;
import slacksim.workspace.Credentials;

import static org.assertj.core.api.Assertions.assertThat;

class OAuthTests {

	private static final String REDIRECT = "https://switchboard.example/callback";

	private final TestTown town = TestTown.found();

	private final Credentials credentials = this.town.workspace().app().credentials();

	@AfterEach
	void close() {
		this.town.close();
	}

	private Map<String, String> agree(String... more) {
		String query = Forms.encode(Map.of("client_id", this.credentials.clientId(), "scope", "chat:write,users:read",
				"redirect_uri", REDIRECT, "state", "s1"));
		URI uri = URI.create(this.town.sim().authorizeUrl() + "?" + query + String.join("", more));
		try {
			var response = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(302);
			String location = response.headers().firstValue("Location").orElseThrow();
			assertThat(location).startsWith(REDIRECT + "?");
			return Forms.decode(location.substring(REDIRECT.length() + 1));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private OAuthV2AccessResponse exchange(Map<String, String> back, String secret) throws Exception {
		return this.town.client()
			.oauthV2Access((call) -> call.clientId(this.credentials.clientId())
				.clientSecret(secret)
				.code(back.getOrDefault("code", ""))
				.redirectUri(REDIRECT));
	}

	@Test
	void installsTheAppInAnotherWorkspace() throws Exception {
		Map<String, String> back = agree("&team=T0NEW");
		assertThat(back).containsEntry("state", "s1");
		OAuthV2AccessResponse access = exchange(back, this.credentials.clientSecret());
		assertThat(access.getTeam().getId()).isEqualTo("T0NEW");
		assertThat(access.getScope()).isEqualTo("chat:write,users:read");
		var mine = this.town.bot().slack().methods(access.getAccessToken());
		assertThat(mine.authTest((call) -> call).getTeamId()).isEqualTo("T0NEW");
		assertThat(mine.viewsPublish((call) -> call).getError()).isEqualTo("invalid_arguments");
		assertThat(mine.conversationsList((call) -> call).getError()).isEqualTo("missing_scope");
		assertThat(this.town.client().conversationsList((call) -> call).isOk()).isTrue();
	}

	@Test
	void acceptsACodeOnceAndSoon() throws Exception {
		Map<String, String> back = agree();
		assertThat(exchange(back, "guessed").getError()).isEqualTo("bad_client_secret");
		assertThat(exchange(back, this.credentials.clientSecret()).isOk()).isTrue();
		assertThat(exchange(back, this.credentials.clientSecret()).getError()).isEqualTo("invalid_code");
		Map<String, String> late = agree();
		this.town.clock().moves(Duration.ofMinutes(11));
		assertThat(exchange(late, this.credentials.clientSecret()).getError()).isEqualTo("invalid_code");
	}

	@Test
	void canBeDenied() {
		assertThat(agree("&deny=1")).containsOnly(Map.entry("error", "access_denied"), Map.entry("state", "s1"));
	}

}

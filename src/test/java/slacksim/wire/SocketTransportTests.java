package slacksim.wire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.MovableClock;
import slacksim.SlackSim;
import slacksim.http.Json;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SocketTransportTests {

	private final MovableClock clock = new MovableClock();

	private final SlackSim sim = SlackSim.start(0, SimSettings.of(this.clock).withCutOff(Duration.ofMillis(300)));

	private final SlackApp app = this.sim.app("secret", List.of())
		.subscribes(List.of("app_home_opened"))
		.usesSocketMode();

	private final Workspace workspace = this.app.workspace();

	private final Person ana = this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");

	@AfterEach
	void close() {
		this.sim.close();
	}

	private String address() {
		return this.sim.runtime().sockets().address(this.app.socket().orElseThrow());
	}

	private static Client connect(String address) {
		Client client = new Client(new LinkedBlockingQueue<>());
		HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), client).join();
		return client;
	}

	@Test
	void saysHelloToTenConnections() throws Exception {
		List<Client> clients = new ArrayList<>();
		for (int i = 1; i <= 10; i++) {
			clients.add(connect(address()));
			this.app.awaitsConnections(i);
		}
		JsonNode hello = clients.get(9).next();
		assertThat(hello.path("type").asString()).isEqualTo("hello");
		assertThat(hello.path("num_connections").asInt()).isEqualTo(10);
		assertThat(hello.path("connection_info").path("app_id").asString()).isEqualTo(this.app.id());
		assertThat(connect(address()).next().path("reason").asString()).isEqualTo("too_many_websockets");
		this.app.awaitsConnections(10);
	}

	@Test
	void acceptsAnAddressOnce() throws Exception {
		String address = address();
		connect(address).next();
		assertThat(connect(address).next().path("closed").asInt()).isEqualTo(1008);
	}

	@Test
	void resendsAnUnacknowledgedEvent() throws Exception {
		Client client = connect(address());
		client.next();
		this.ana.opensHome();
		JsonNode first = client.next();
		assertThat(first.path("type").asString()).isEqualTo("events_api");
		assertThat(first.path("accepts_response_payload").asBoolean(true)).isFalse();
		assertThat(first.path("retry_attempt").asInt()).isZero();
		JsonNode again = client.next();
		assertThat(again.path("retry_attempt").asInt()).isEqualTo(1);
		assertThat(again.path("retry_reason").asString()).isEqualTo("http_timeout");
		assertThat(again.path("payload")).isEqualTo(first.path("payload"));
		assertThat(again.path("envelope_id")).isNotEqualTo(first.path("envelope_id"));
	}

	@Test
	void reportsAnUnacknowledgedCommand() throws Exception {
		Client client = connect(address());
		client.next();
		assertThat(this.ana.runs("/hello").error()).isEqualTo("operation_timeout");
		JsonNode envelope = client.next();
		assertThat(envelope.path("type").asString()).isEqualTo("slash_commands");
		assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
		assertThat(envelope.path("payload").path("command").asString()).isEqualTo("/hello");
		assertThat(client.next(Duration.ZERO)).isNull();
	}

	@Test
	void endsOnlyConnectionsThatWereWarned() throws Exception {
		Client warned = connect(address());
		warned.next();
		this.app.disconnects("warning");
		assertThat(warned.next().path("reason").asString()).isEqualTo("warning");
		Client later = connect(address());
		assertThat(later.next().path("type").asString()).isEqualTo("hello");
		this.clock.moves(Duration.ofSeconds(11));
		this.sim.catchesUp();
		assertThat(warned.next().path("reason").asString()).isEqualTo("refresh_requested");
		assertThat(warned.next().path("closed").asInt()).isEqualTo(1000);
		this.app.awaitsConnections(1);
		this.ana.opensHome();
		assertThat(later.next().path("type").asString()).isEqualTo("events_api");
	}

	/**
	 * A connection that only listens.
	 *
	 * @param heard the messages received
	 */
	private record Client(BlockingQueue<JsonNode> heard) implements WebSocket.Listener {

		@Override
		public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
			this.heard.add(Json.parse(text.toString()));
			socket.request(1);
			return null;
		}

		@Override
		public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
			this.heard.add(Json.object().put("closed", code));
			return null;
		}

		JsonNode next() throws InterruptedException {
			JsonNode next = next(Duration.ofSeconds(10));
			assertThat(next).isNotNull();
			return (next != null) ? next : Json.object();
		}

		@Nullable JsonNode next(Duration patience) throws InterruptedException {
			return this.heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
		}

	}

}

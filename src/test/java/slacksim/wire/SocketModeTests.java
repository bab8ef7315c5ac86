package slacksim.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.socket_mode.SocketModeClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.MovableClock;
import slacksim.SlackSim;
import slacksim.gallery.SampleViews;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

class SocketModeTests {

	private final MovableClock clock = new MovableClock();

	private final SlackSim sim = SlackSim.start(0,
			SimSettings.of(this.clock).withCutOff(Duration.ofSeconds(20)).withPatience(Duration.ofSeconds(10)));

	private final SlackApp app = this.sim.app("secret", List.of())
		.subscribes(List.of("app_home_opened", "message.channels"))
		.usesSocketMode();

	private final Workspace workspace = this.app.workspace();

	private final SlackConfig config = new SlackConfig();

	private final App bot = bot();

	private final SocketModeApp connection = connection(this.bot);

	@BeforeEach
	void connect() throws Exception {
		this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.channel("C01", "n1-hr", "U01");
		this.connection.startAsync();
		this.app.awaitsConnections(1);
	}

	@AfterEach
	void close() throws Exception {
		end(this.connection);
		this.sim.close();
	}

	// closing only the app leaves threads that try to reconnect forever
	private static void end(SocketModeApp app) throws Exception {
		SocketModeClient client = app.getClient();
		app.close();
		client.close();
	}

	private App bot() {
		this.config.setMethodsEndpointUrlPrefix(this.sim.apiUrl());
		return new App(AppConfig.builder()
			.slack(Slack.getInstance(this.config))
			.singleTeamBotToken(this.workspace.botToken())
			.build());
	}

	private SocketModeApp connection(App bot) {
		return connection(this.app.credentials().appToken(), bot);
	}

	private static SocketModeApp connection(String token, App bot) {
		try {
			return new SocketModeApp(token, bot, SocketModeClient.Backend.JavaWebSocket, 4);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Person ana() {
		return this.workspace.person("U01");
	}

	@Test
	void carriesCommandsAndTheirAnswers() {
		this.bot.command("/hello", (request, context) -> context.ack("Hello " + request.getPayload().getText()));
		assertThat(ana().runs("/hello riverbend").ephemeral()).isEqualTo("Hello riverbend");
	}

	@Test
	void carriesModals() {
		this.bot.command("/request", (request, context) -> {
			context.client()
				.viewsOpen((call) -> call.triggerId(context.getTriggerId()).viewAsString(SampleViews.REQUEST));
			return context.ack();
		});
		this.bot.viewSubmission("request", (request, context) -> context.ackWithErrors(Map.of("summary", "Too short")));
		Modal modal = ana().runs("/request").modal().fills("Summary", "Bus");
		modal.submits();
		assertThat(modal.errors()).containsValue("Too short");
	}

	@Test
	void carriesEvents() {
		AtomicInteger times = new AtomicInteger();
		this.bot.event(AppHomeOpenedEvent.class, (payload, context) -> {
			times.incrementAndGet();
			return context.ack();
		});
		// a verified address shouldn't matter here
		this.app.answersAt(List.of(this.sim.url()));
		assertThat(this.app.verifiesUrl()).isFalse();
		ana().opensHome();
		assertThat(this.workspace.events().awaits("app_home_opened", 1)).extracting(SentEvent::status)
			.containsExactly(200);
		assertThat(times).hasValue(1);
	}

	@Test
	void failsWithoutConnection() throws Exception {
		// stopping the app ends only a connection that has just answered a ping
		this.connection.getClient().setAutoReconnectEnabled(false);
		this.connection.getClient().disconnect();
		this.app.awaitsConnections(0);
		assertThat(ana().runs("/hello").error()).isEqualTo("dispatch_failed");
		ana().opensHome();
		assertThat(this.workspace.events().awaits("app_home_opened", 2)).extracting(SentEvent::reason)
			.containsExactly("", "connection_failed");
	}

	@Test
	void sendsEachEnvelopeToOneConnection() throws Exception {
		AtomicInteger first = new AtomicInteger();
		AtomicInteger second = new AtomicInteger();
		App other = bot();
		this.bot.command("/which", (request, context) -> context.ack("one " + first.incrementAndGet()));
		other.command("/which", (request, context) -> context.ack("two " + second.incrementAndGet()));
		SocketModeApp another = connection(other);
		another.startAsync();
		this.app.awaitsConnections(2);
		for (int i = 0; i < 4; i++) {
			ana().runs("/which");
		}
		end(another);
		assertThat(ana().sees()).containsExactlyInAnyOrder("one 1", "one 2", "two 1", "two 2");
	}

	@Test
	void pingsWithinTheJavaScriptSdksTimeout() {
		assertThat(this.sim.runtime().sockets().getConnectionLostTimeout()).isPositive().isLessThan(30);
	}

	@Test
	void isReconnectedWhenSlackAsks() {
		this.bot.command("/hello", (request, context) -> context.ack("Hello"));
		this.app.disconnects("refresh_requested");
		this.app.awaitsConnections(1);
		assertThat(ana().runs("/hello").ephemeral()).isEqualTo("Hello");
		this.app.disconnects("warning");
		this.clock.moves(Duration.ofSeconds(11));
		this.sim.catchesUp();
		this.app.awaitsConnections(1);
	}

	@Test
	void isTurnedOff() throws Exception {
		this.app.disconnects("link_disabled");
		assertThat(open(this.app.credentials().appToken())).isEqualTo("no_permission");
		assertThat(open(this.workspace.botToken())).isEqualTo("not_allowed_token_type");
		assertThat(open("xapp-guessed")).isEqualTo("invalid_auth");
		assertThat(Slack.getInstance(this.config)
			.methods(this.app.credentials().appToken())
			.usersList((call) -> call)
			.getError()).isEqualTo("not_allowed_token_type");
	}

	private String open(String token) throws IOException, SlackApiException {
		return Slack.getInstance(this.config).methods(token).appsConnectionsOpen((call) -> call).getError();
	}

	@Test
	void failsWhatTheBotDoesNotAcknowledge() throws Exception {
		this.bot.command("/broken", (request, context) -> Response.error(500));
		try (SlackSim hasty = SlackSim.start(0, SimSettings.of(this.clock).withCutOff(Duration.ofMillis(300)))) {
			SlackApp strict = hasty.app("secret", List.of()).usesSocketMode();
			this.config.setMethodsEndpointUrlPrefix(hasty.apiUrl());
			SocketModeApp broken = connection(strict.credentials().appToken(), this.bot);
			broken.startAsync();
			strict.awaitsConnections(1);
			Person ben = strict.workspace().user("U02", "Ben Okafor", "ben@riverbend.example");
			assertThat(ben.runs("/broken").error()).isEqualTo("operation_timeout");
			end(broken);
		}
	}

}

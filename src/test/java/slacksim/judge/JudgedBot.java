package slacksim.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import slacksim.SlackSim;
import slacksim.http.Json;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/**
 * A bot on Slack's own JavaScript framework, in a simulated workspace with three people.
 */
final class JudgedBot implements AutoCloseable {

	private static final String SECRET = "secret-of-the-judge";

	private static final List<String> SCOPES = List.of("app_mentions:read", "channels:history", "channels:read",
			"chat:write", "chat:write.customize", "commands", "files:read", "files:write", "im:history",
			"reactions:read", "reactions:write", "users:read");

	private static final List<String> EVENTS = List.of("app_home_opened", "app_mention", "file_shared",
			"member_joined_channel", "message.channels", "message.im", "reaction_added", "reaction_removed",
			"user_change");

	private final SlackSim slack = SlackSim.start(0,
			SimSettings.of(Clock.systemUTC()).withCutOff(Duration.ofSeconds(20)));

	private final URI url = URI.create("http://127.0.0.1:" + freePort());

	private final SlackApp app = this.slack.app(SECRET, List.of(this.url)).grants(SCOPES).subscribes(EVENTS);

	private final Workspace workspace = this.app.workspace();

	private final String received;

	private final NodeProcess process;

	private JudgedBot(Way way) {
		this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.user("U02", "Ben Okafor", "ben@riverbend.example");
		this.workspace.user("U03", "Cleo Marsh", "cleo@riverbend.example");
		this.workspace.channel("C01", "help", "U01", "U02");
		if (way == Way.SOCKET_MODE) {
			this.app.usesSocketMode();
		}
		this.received = "received-" + way + ".jsonl";
		NodePrograms.forget(this.received);
		this.process = NodePrograms.start("bot.js", environment(way));
		try {
			this.process.says();
			connect(way);
		}
		catch (RuntimeException ex) {
			close();
			throw ex;
		}
	}

	/**
	 * Starts it, and returns it once it listens.
	 * @param way how Slack reaches it
	 */
	static JudgedBot over(Way way) {
		NodePrograms.assume();
		return new JudgedBot(way);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, String> environment(Way way) {
		Map<String, String> told = new HashMap<>(
				Map.of("API", this.slack.apiUrl(), "CHANNEL", "C01", "RECEIVED", this.received));
		if (way == Way.SOCKET_MODE) {
			told.putAll(Map.of("APP_TOKEN", this.app.credentials().appToken(), "BOT_TOKEN", this.workspace.botToken()));
		}
		else {
			told.putAll(Map.of("SECRET", SECRET, "PORT", String.valueOf(this.url.getPort()), "SCOPES",
					String.join(",", SCOPES), "AUTHORIZE", this.slack.authorizeUrl(), "CLIENT_ID",
					this.app.credentials().clientId(), "CLIENT_SECRET", this.app.credentials().clientSecret()));
		}
		return told;
	}

	private void connect(Way way) {
		if (way == Way.SOCKET_MODE) {
			this.app.awaitsConnections(1);
		}
		else {
			isInstalled();
		}
	}

	/** Adds the app to the workspace, as a person would in a browser. */
	private void isInstalled() {
		HttpResponse<String> bot = visit(this.url.resolve("/slack/install"), "");
		HttpResponse<String> agreed = visit(URI.create(header(bot, "Location") + "&team=" + this.workspace.id()), "");
		String cookie = header(bot, "Set-Cookie").replaceFirst(";.*", "");
		HttpResponse<String> back = visit(URI.create(header(agreed, "Location")), cookie);
		if (back.statusCode() != 200) {
			throw new IllegalStateException(back.body() + this.process.complaints());
		}
	}

	private static String header(HttpResponse<String> response, String name) {
		return response.headers().firstValue(name).orElseThrow(() -> new IllegalStateException(response.body()));
	}

	private static HttpResponse<String> visit(URI page, String cookie) {
		HttpRequest.Builder request = HttpRequest.newBuilder(page);
		try {
			return HttpClient.newHttpClient()
				.send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	SlackApp app() {
		return this.app;
	}

	Workspace workspace() {
		return this.workspace;
	}

	Person ana() {
		return this.workspace.person("U01");
	}

	Person ben() {
		return this.workspace.person("U02");
	}

	/** Returns the SDK's warnings and errors so far. */
	List<String> complaints() {
		return this.process.complaints().lines().toList();
	}

	/** Returns the payloads the bot has received so far. */
	List<JsonNode> received() {
		return NodePrograms.lines(this.received).stream().map(Json::parse).toList();
	}

	@Override
	public void close() {
		this.process.close();
		this.slack.close();
	}

	/**
	 * How Slack reaches a bot.
	 */
	enum Way {

		HTTP, SOCKET_MODE

	}

}

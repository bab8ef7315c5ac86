package slacksim;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import slacksim.api.AppMethods;
import slacksim.api.DownloadEndpoint;
import slacksim.api.OAuth;
import slacksim.api.ResponseEndpoint;
import slacksim.api.UploadEndpoint;
import slacksim.api.WebApi;
import slacksim.control.ControlApi;
import slacksim.faults.Trouble;
import slacksim.http.Call;
import slacksim.http.HttpPort;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.page.ClientApi;
import slacksim.wire.BotOutput;
import slacksim.workspace.Avatars;
import slacksim.workspace.ResponseUrls;
import slacksim.workspace.SimRuntime;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import tools.jackson.databind.JsonNode;

/** A simulated Slack on a local port. */
public final class SlackSim implements AutoCloseable {

	private final SimRuntime runtime;

	private final OAuth oauth;

	private final WebApi webApi;

	private final ClientApi client;

	private final HttpPort port;

	private volatile JsonNode guide = Json.object();

	private SlackSim(int port, SimSettings settings) {
		this.runtime = new SimRuntime(settings, this::url);
		this.oauth = new OAuth(settings.clock(),
				(id) -> this.runtime.apps()
					.stream()
					.filter((app) -> app.credentials().clientId().equals(id))
					.findFirst());
		this.webApi = new WebApi(settings.clock(), new AppMethods(this.runtime, this.oauth), this.runtime::byToken);
		this.client = new ClientApi(this.runtime, () -> this.guide);
		this.port = HttpPort.open(port, this::answer);
	}

	/**
	 * Opens the port, without any app yet.
	 * @param port its number, or 0 for a free one
	 * @param clock the clock of messages, trigger IDs and response URLs
	 */
	public static SlackSim start(int port, Clock clock) {
		return start(port, SimSettings.of(clock));
	}

	/**
	 * Opens the port, without any app yet.
	 * @param port its number, or 0 for a free one
	 * @param settings its timing
	 */
	public static SlackSim start(int port, SimSettings settings) {
		return new SlackSim(port, settings);
	}

	public URI url() {
		return this.port.url();
	}

	/**
	 * Returns the base URL of the Web API, for Bolt's {@code methodsEndpointUrlPrefix}.
	 * Example: {@code http://127.0.0.1:8090/api/}.
	 */
	public String apiUrl() {
		return url() + WebApi.PATH;
	}

	/**
	 * Returns the URL where people authorize an app, in place of Slack's. Example: {@code
	 * http://127.0.0.1:8090/oauth/v2/authorize}.
	 */
	public String authorizeUrl() {
		return url() + OAuth.PATH;
	}

	/**
	 * Adds an app, not yet installed anywhere.
	 * @param signingSecret signs its deliveries
	 * @param nodes its base URLs, without the path; deliveries alternate between them
	 */
	public SlackApp app(String signingSecret, List<URI> nodes) {
		return this.runtime.app(signingSecret, nodes);
	}

	/**
	 * Shows a witness everything bots send from now on, valid or not: method calls, posts
	 * to a {@code response_url}, and acknowledgements with content.
	 * @param witness called on the thread that serves the bot, so it must return quickly
	 * @return this Slack
	 */
	public SlackSim shows(Consumer<BotOutput> witness) {
		this.runtime.show(witness);
		return this;
	}

	/**
	 * Shows newcomers to the page who is who and what to try.
	 * @param guide with {@code title}, {@code text}, {@code people} (each with a {@code
	 * user} and a {@code role}) and {@code tours}, as in {@code docs/simulator.md}
	 * @return this Slack
	 */
	public SlackSim guides(JsonNode guide) {
		this.guide = guide;
		return this;
	}

	/**
	 * Adds a trouble that people can cause from the page, next to Slack's own.
	 * @param trouble has a unique name
	 * @return this Slack
	 */
	public SlackSim troublesWith(Trouble trouble) {
		this.runtime.add(trouble);
		return this;
	}

	/**
	 * Delivers everything due now: late events and retries. Slack does so by itself in
	 * time; after moving the clock, this saves the wait.
	 */
	public void catchesUp() {
		this.runtime.agenda().catchUp();
	}

	public SimRuntime runtime() {
		return this.runtime;
	}

	/** Returns the names of the Web API's methods. */
	Set<String> methods() {
		return this.webApi.names();
	}

	private Reply answer(Call call) {
		if (call.path().startsWith(WebApi.PATH)) {
			return this.webApi.answer(call);
		}
		if (call.path().startsWith(ResponseUrls.PATH)) {
			return ResponseEndpoint.answer(call, this.runtime::workspace);
		}
		if (call.path().startsWith(UploadEndpoint.PATH)) {
			return UploadEndpoint.answer(call, this.runtime::workspace);
		}
		if (call.path().startsWith(DownloadEndpoint.PATH)) {
			return DownloadEndpoint.answer(call, this.runtime::workspace);
		}
		if (call.path().startsWith(Avatars.PATH)) {
			return Avatars.answer(call, this.runtime::workspace);
		}
		if (call.path().equals(OAuth.PATH)) {
			return this.oauth.authorize(call);
		}
		if (call.path().startsWith(ControlApi.PATH)) {
			return ControlApi.answer(call, this.runtime::workspace);
		}
		return this.client.answer(call).orElseGet(() -> Reply.text(404, "not found\n"));
	}

	@Override
	public void close() {
		this.runtime.close();
		this.port.close();
	}

}

package slacksim;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import slacksim.http.Call;
import slacksim.http.HttpPort;
import slacksim.http.Json;
import slacksim.http.Reply;
import tools.jackson.databind.JsonNode;

/**
 * Slack, on a port of this machine.
 */
public final class SlackSim implements AutoCloseable {

	private final List<SlackApp> apps = new CopyOnWriteArrayList<>();

	private final List<Consumer<Sent>> witnesses = new CopyOnWriteArrayList<>();

	private final List<Trouble> troubles = new CopyOnWriteArrayList<>();

	private final ExecutorService threads = Executors.newCachedThreadPool(SlackSim::daemon);

	private final SimSettings settings;

	private final Agenda agenda;

	private Optional<SocketServer> sockets = Optional.empty();

	private final OAuth oauth;

	private final WebApi webApi;

	private final ClientApi client = new ClientApi(this);

	private final HttpPort port;

	private volatile JsonNode guide = Json.object();

	private SlackSim(int port, SimSettings settings) {
		this.settings = settings;
		this.agenda = new Agenda(settings.clock()).ticking();
		this.oauth = new OAuth(settings.clock(),
				(id) -> this.apps.stream().filter((app) -> app.credentials().clientId().equals(id)).findFirst());
		this.webApi = new WebApi(settings.clock(), new AppMethods(this, this.oauth),
				(token) -> first((app) -> app.byToken(token)));
		this.port = HttpPort.open(port, this::answer);
	}

	/**
	 * Opens the port.
	 * @param port its number, or 0 for a free one
	 * @param clock the time of messages, triggers and response addresses
	 * @return Slack, without any app yet
	 */
	public static SlackSim start(int port, Clock clock) {
		return start(port, SimSettings.of(clock));
	}

	/**
	 * Opens the port.
	 * @param port its number, or 0 for a free one
	 * @param settings how to behave in time
	 * @return Slack, without any app yet
	 */
	public static SlackSim start(int port, SimSettings settings) {
		return new SlackSim(port, settings);
	}

	public URI url() {
		return this.port.url();
	}

	/**
	 * Where the Web API is, for Bolt's {@code methodsEndpointUrlPrefix}.
	 * @return such as {@code http://127.0.0.1:8090/api/}
	 */
	public String apiUrl() {
		return url() + WebApi.PATH;
	}

	/**
	 * Where people agree to an app, instead of Slack's own address.
	 * @return such as {@code http://127.0.0.1:8090/oauth/v2/authorize}
	 */
	public String authorizeUrl() {
		return url() + OAuth.PATH;
	}

	/**
	 * Adds an app.
	 * @param signingSecret what its deliveries are signed with
	 * @param nodes where it answers, without the path; they take turns
	 * @return the app, not yet installed anywhere
	 */
	public SlackApp app(String signingSecret, List<URI> nodes) {
		SlackApp app = new SlackApp(this, signingSecret, nodes);
		this.apps.add(app);
		return app;
	}

	/**
	 * Shows somebody all that bots send from now on, right or wrong: calls of methods,
	 * posts to a {@code response_url}, and acknowledgements that say something.
	 * @param witness called on the thread that serves the bot, so not to be kept waiting
	 * @return the same Slack
	 */
	public SlackSim shows(Consumer<Sent> witness) {
		this.witnesses.add(witness);
		return this;
	}

	/**
	 * Tells newcomers to the page who is who and what to try.
	 * @param guide with {@code title}, {@code text}, {@code people}, of whom each has a
	 * {@code user} and a {@code role}, and {@code tours}, as {@code docs/simulator.md}
	 * has them
	 * @return the same Slack
	 */
	public SlackSim guides(JsonNode guide) {
		this.guide = guide;
		return this;
	}

	JsonNode guide() {
		return this.guide;
	}

	/**
	 * Lets whoever looks at the page make one more trouble, beside those of Slack itself.
	 * @param trouble whose name no other has
	 * @return the same Slack
	 */
	public SlackSim troublesWith(Trouble trouble) {
		this.troubles.add(trouble);
		return this;
	}

	List<Trouble> troubles() {
		return this.troubles;
	}

	/**
	 * Does what is due by now: events that are late, and retries. Slack does so by itself
	 * in time; whoever moves the clock need not wait for it.
	 */
	public void catchesUp() {
		this.agenda.catchUp();
	}

	/**
	 * Has every page look at what is not of one workspace alone, such as the time.
	 */
	void wakesPages() {
		workspaces().forEach((workspace) -> workspace.monitor().wake());
	}

	private static void stop(SocketServer server) {
		try {
			server.stop(1000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "slack");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * The methods of the Web API.
	 */
	Set<String> methods() {
		return this.webApi.names();
	}

	void heard(Sent sent) {
		this.witnesses.forEach((witness) -> witness.accept(sent));
	}

	List<SlackApp> apps() {
		return this.apps;
	}

	/**
	 * The door for Socket Mode, opened when first asked for.
	 */
	synchronized SocketServer sockets() {
		SocketServer server = this.sockets.orElseGet(SocketServer::new);
		if (this.sockets.isEmpty()) {
			server.start();
			this.sockets = Optional.of(server);
		}
		return server;
	}

	Agenda agenda() {
		return this.agenda;
	}

	Executor threads() {
		return this.threads;
	}

	SimSettings settings() {
		return this.settings;
	}

	List<Workspace> workspaces() {
		return this.apps.stream().flatMap((app) -> app.workspaces().stream()).toList();
	}

	Optional<Workspace> workspace(String teamId) {
		return first((app) -> app.installedIn(teamId));
	}

	private Optional<Workspace> first(Function<SlackApp, Optional<Workspace>> search) {
		return this.apps.stream().flatMap((app) -> search.apply(app).stream()).findFirst();
	}

	private Reply answer(Call call) {
		if (call.path().startsWith(WebApi.PATH)) {
			return this.webApi.answer(call);
		}
		if (call.path().startsWith(ResponseEndpoint.PATH)) {
			return ResponseEndpoint.answer(call, this::workspace);
		}
		if (call.path().startsWith(UploadEndpoint.PATH)) {
			return UploadEndpoint.answer(call, this::workspace);
		}
		if (call.path().startsWith(DownloadEndpoint.PATH)) {
			return DownloadEndpoint.answer(call, this::workspace);
		}
		if (call.path().startsWith(Avatars.PATH)) {
			return Avatars.answer(call, this::workspace);
		}
		if (call.path().equals(OAuth.PATH)) {
			return this.oauth.authorize(call);
		}
		if (call.path().startsWith(ControlApi.PATH)) {
			return ControlApi.answer(call, this::workspace);
		}
		return this.client.answer(call).orElseGet(() -> Reply.text(404, "not found\n"));
	}

	@Override
	public synchronized void close() {
		this.sockets.ifPresent(SlackSim::stop);
		this.agenda.close();
		this.threads.shutdownNow();
		this.port.close();
	}

}

package slacksim.workspace;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import slacksim.faults.Trouble;
import slacksim.support.Schedule;
import slacksim.wire.BotOutput;
import slacksim.wire.SocketServer;

/** What all apps and workspaces on one simulated Slack share. */
public final class SimRuntime implements AutoCloseable {

	private final List<SlackApp> apps = new CopyOnWriteArrayList<>();

	private final List<Consumer<BotOutput>> witnesses = new CopyOnWriteArrayList<>();

	private final List<Trouble> troubles = new CopyOnWriteArrayList<>();

	private final ExecutorService threads = Executors.newCachedThreadPool(SimRuntime::daemon);

	private final SimSettings settings;

	private final Supplier<URI> url;

	private final Schedule agenda;

	private Optional<SocketServer> sockets = Optional.empty();

	public SimRuntime(SimSettings settings, Supplier<URI> url) {
		this.settings = settings;
		this.url = url;
		this.agenda = new Schedule(settings.clock()).ticking();
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "slack");
		thread.setDaemon(true);
		return thread;
	}

	public URI url() {
		return this.url.get();
	}

	public SimSettings settings() {
		return this.settings;
	}

	public Schedule agenda() {
		return this.agenda;
	}

	Executor threads() {
		return this.threads;
	}

	public SlackApp app(String signingSecret, List<URI> nodes) {
		SlackApp app = new SlackApp(this, signingSecret, nodes);
		this.apps.add(app);
		return app;
	}

	public List<SlackApp> apps() {
		return this.apps;
	}

	public List<Workspace> workspaces() {
		return this.apps.stream().flatMap((app) -> app.workspaces().stream()).toList();
	}

	public Optional<Workspace> workspace(String teamId) {
		return first((app) -> app.installedIn(teamId));
	}

	public Optional<Workspace> byToken(String token) {
		return first((app) -> app.byToken(token));
	}

	private Optional<Workspace> first(Function<SlackApp, Optional<Workspace>> search) {
		return this.apps.stream().flatMap((app) -> search.apply(app).stream()).findFirst();
	}

	public void show(Consumer<BotOutput> witness) {
		this.witnesses.add(witness);
	}

	void heard(BotOutput sent) {
		this.witnesses.forEach((witness) -> witness.accept(sent));
	}

	public void add(Trouble trouble) {
		this.troubles.add(trouble);
	}

	public List<Trouble> troubles() {
		return this.troubles;
	}

	/** Has every page look again at what isn't one workspace's own, such as the time. */
	public void wakesPages() {
		workspaces().forEach((workspace) -> workspace.monitor().wake());
	}

	/** Returns the Socket Mode server, opened on first use. */
	public synchronized SocketServer sockets() {
		SocketServer server = this.sockets.orElseGet(SocketServer::new);
		if (this.sockets.isEmpty()) {
			server.start();
			this.sockets = Optional.of(server);
		}
		return server;
	}

	private static void stop(SocketServer server) {
		try {
			server.stop(1000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized void close() {
		this.sockets.ifPresent(SimRuntime::stop);
		this.agenda.close();
		this.threads.shutdownNow();
	}

}

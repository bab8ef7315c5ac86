package slacksim;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import slacksim.limits.EventTable;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

/**
 * Slack for one bot on this machine, in any language: a workspace with two people and a
 * channel, and fixed secrets.
 */
public final class SlackSimServer implements AutoCloseable {

	static final String SIGNING_SECRET = "simulated-secret";

	static final String BOT_TOKEN = "xoxb-simulated";

	private static final int PORT = 8090;

	private final SlackSim sim;

	private SlackSimServer(SlackSim sim) {
		this.sim = sim;
	}

	static SlackSimServer open(int port) {
		return new SlackSimServer(SlackSim.start(port, Clock.systemUTC()));
	}

	/**
	 * Runs until stopped.
	 * @param args the bot's base URL, without the path, or {@code socket-mode}
	 */
	public static void main(String[] args) {
		if (args.length != 1) {
			System.out.println("Say where your bot answers, such as http://localhost:3000, or socket-mode.");
			return;
		}
		SlackSimServer server = open(PORT);
		SlackApp app = server.tells(args[0]);
		System.out.println("Web API:         " + server.sim.apiUrl());
		System.out.println("Signing secret:  " + SIGNING_SECRET);
		System.out.println("Bot token:       " + BOT_TOKEN);
		System.out.println("App-level token: " + app.credentials().appToken());
		System.out.println("In a browser:    " + server.sim.url());
	}

	SlackSim sim() {
		return this.sim;
	}

	/**
	 * Installs the bot and subscribes it to every event.
	 * @param bot its base URL, or {@code socket-mode}
	 */
	SlackApp tells(String bot) {
		boolean socketMode = "socket-mode".equals(bot);
		SlackApp app = this.sim.app(SIGNING_SECRET, socketMode ? List.of() : List.of(URI.create(bot)));
		if (socketMode) {
			app.usesSocketMode();
		}
		Workspace workspace = app.subscribes(EventTable.scopes().keySet()).workspace("T01", BOT_TOKEN);
		workspace.user("U01", "Ana Ruiz", "ana@school.example");
		workspace.user("U02", "Ben Okafor", "ben@school.example");
		workspace.channel("C01", "general", "U01", "U02");
		return app;
	}

	@Override
	public void close() {
		this.sim.close();
	}

}

package slacksim.workspace;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import slacksim.http.Json;
import slacksim.limits.EventTable;
import slacksim.limits.Scopes;
import slacksim.support.Ids;
import slacksim.wire.Ack;
import slacksim.wire.BotOutput;
import slacksim.wire.BothTransports;
import slacksim.wire.Delivery;
import slacksim.wire.DeliveryAttempt;
import slacksim.wire.HttpTransport;
import slacksim.wire.Signing;
import slacksim.wire.SocketTransport;
import slacksim.wire.Transport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An app on Slack: its secret, its nodes' addresses, and its workspaces. */
public final class SlackApp {

	/** The time between a warning and the end of the connection. */
	private static final Duration WARNING = Duration.ofSeconds(10);

	private final Map<String, Workspace> workspaces = new ConcurrentHashMap<>();

	private final String id = Ids.fresh("A");

	private final SimRuntime sim;

	private final Credentials credentials;

	private volatile HttpTransport http;

	private volatile Optional<SocketTransport> socket = Optional.empty();

	private volatile Optional<BothTransports> both = Optional.empty();

	private volatile Set<String> subscriptions = Set.of();

	private volatile Scopes scopes = Scopes.everything();

	private volatile AppFeatures offer = AppFeatures.unknown();

	private volatile boolean verified = true;

	SlackApp(SimRuntime sim, String signingSecret, List<URI> nodes) {
		this.sim = sim;
		this.credentials = Credentials.of(this.id, signingSecret);
		this.http = new HttpTransport(nodes, sim.settings().cutOff());
	}

	public String id() {
		return this.id;
	}

	/** Installs the app in a new, empty workspace. */
	public Workspace workspace() {
		return workspace(Ids.fresh("T"), "xoxb-" + Ids.secret());
	}

	/**
	 * Installs the app in a new, empty workspace.
	 * @param teamId the workspace's ID, unique on this simulator
	 * @param botToken the bot's token, unique on this simulator
	 */
	public Workspace workspace(String teamId, String botToken) {
		Workspace workspace = new Workspace(this, teamId, botToken);
		this.workspaces.put(teamId, workspace);
		return workspace;
	}

	/**
	 * Forgets a workspace and everything in it. Later calls with its token are refused.
	 * @param workspace a workspace no one uses anymore
	 */
	public void forget(Workspace workspace) {
		this.workspaces.remove(workspace.id());
		this.sim.agenda().forget(workspace);
	}

	/**
	 * Grants the app exactly these scopes. By default, it has every scope it could need.
	 * @param names example: {@code chat:write}
	 * @return the same app
	 */
	public SlackApp grants(Collection<String> names) {
		this.scopes = Scopes.of(names);
		return this;
	}

	/**
	 * Moves the nodes to other addresses.
	 * @param nodes their base URLs, without the path; deliveries alternate between them
	 * @return the same app
	 */
	public SlackApp answersAt(List<URI> nodes) {
		this.http = new HttpTransport(nodes, this.sim.settings().cutOff());
		return this;
	}

	/**
	 * Declares what the app offers people: its name, slash commands, shortcuts and Home
	 * tabs. By default, any command can be typed.
	 * @param manifest the app's manifest; the rest of it is ignored
	 * @return the same app
	 */
	public SlackApp offers(JsonNode manifest) {
		this.offer = AppFeatures.of(manifest);
		return this;
	}

	/** Returns the app's credentials. */
	public Credentials credentials() {
		return this.credentials;
	}

	/**
	 * Turns Socket Mode on; nothing goes to the nodes' addresses anymore.
	 * @return the same app
	 */
	public SlackApp usesSocketMode() {
		this.socket = Optional
			.of(new SocketTransport(this.id, this.sim.settings().cutOff(), this.sim.settings().patience()));
		return this;
	}

	/**
	 * Uses Socket Mode and the nodes' addresses in turn, as Slack never does, so that one
	 * run of a bot's tests covers both.
	 * @return the same app
	 */
	public SlackApp alsoUsesSocketMode() {
		usesSocketMode();
		this.both = Optional.of(new BothTransports(this.http, this.socket.orElseThrow()));
		return this;
	}

	/**
	 * Uses only the nodes' addresses, or both ways again, if it
	 * {@link #alsoUsesSocketMode() also uses Socket Mode}.
	 */
	public void staysOnHttp(boolean stays) {
		this.both.ifPresent((line) -> line.stayOnHttp(stays));
	}

	/**
	 * Waits until the app has this many Socket Mode connections.
	 * @return the same app
	 * @throws AssertionError if it doesn't in time
	 */
	public SlackApp awaitsConnections(int connections) {
		if (this.socket.filter((line) -> line.awaits(connections)).isEmpty()) {
			throw new AssertionError("no " + connections + " connections");
		}
		return this;
	}

	/**
	 * Ends all Socket Mode connections, or warns of it.
	 * @param reason {@code warning}, {@code refresh_requested}, or {@code link_disabled},
	 * which turns Socket Mode off
	 */
	public void disconnects(String reason) {
		Optional<SocketTransport> line = this.socket;
		if ("link_disabled".equals(reason)) {
			this.socket = Optional.empty();
		}
		if ("warning".equals(reason)) {
			line.map(SocketTransport::warn).ifPresent((end) -> this.sim.agenda().in(WARNING, this, end));
		}
		else {
			line.ifPresent((one) -> one.end(reason));
		}
	}

	public Optional<SocketTransport> socket() {
		return this.socket;
	}

	/**
	 * Subscribes the app to exactly these events. By default, it gets none.
	 * @param names as in a manifest, example: {@code message.channels}
	 * @return the same app
	 * @throws IllegalArgumentException if the simulator has no such event
	 */
	public SlackApp subscribes(Collection<String> names) {
		if (!EventTable.scopes().keySet().containsAll(names)) {
			throw new IllegalArgumentException("not all events among " + EventTable.scopes().keySet() + ": " + names);
		}
		this.subscriptions = Set.copyOf(names);
		return this;
	}

	public boolean hearsEvents() {
		return !this.subscriptions.isEmpty();
	}

	boolean isSubscribedTo(String event) {
		return this.subscriptions.contains(event) && (this.verified || this.socket.isPresent());
	}

	/**
	 * Verifies the app's address, as Slack does when the manifest is saved and when
	 * someone presses <i>Retry</i>. Until it passes, the app gets no events; commands and
	 * buttons still work.
	 * @return whether it answers the challenge
	 */
	public boolean verifiesUrl() {
		ObjectNode payload = Json.object()
			.put("type", "url_verification")
			.put("token", this.credentials.verificationToken());
		String challenge = Ids.secret();
		Signing.Signed signed = sign(Signing.RIGHT, payload.put("challenge", challenge).toString());
		Ack ack = this.http.send(Delivery.of(Delivery.Kind.EVENT, payload, signed)).ack();
		this.verified = !ack.failed()
				&& challenge.equals(ack.isJson() ? Json.text(ack.json(), "challenge") : ack.body().strip());
		return this.verified;
	}

	/**
	 * Sends the bot, over HTTP, something Slack never would, signed all the same.
	 * @param contentType the body's content type
	 * @param body the body
	 * @return the answer's HTTP status, 0 for no answer
	 */
	public int sends(String contentType, String body) {
		return this.http.send(contentType, sign(Signing.RIGHT, body)).status();
	}

	/**
	 * Sends the bot something over HTTP without a signature.
	 * @param contentType the body's content type
	 * @param body the body
	 * @return the answer's HTTP status, 0 for no answer
	 */
	public int sendsUnsigned(String contentType, String body) {
		return this.http.sendUnsigned(contentType, body).status();
	}

	public AppFeatures offer() {
		return this.offer;
	}

	Collection<Workspace> workspaces() {
		return this.workspaces.values();
	}

	public Scopes scopes() {
		return this.scopes;
	}

	public Optional<Workspace> installedIn(String teamId) {
		return Optional.ofNullable(this.workspaces.get(teamId));
	}

	Optional<Workspace> byToken(String token) {
		return this.workspaces.values().stream().filter((one) -> one.botToken().equals(token)).findFirst();
	}

	public Clock clock() {
		return this.sim.settings().clock();
	}

	public SimRuntime sim() {
		return this.sim;
	}

	public Signing.Signed sign(Signing signing, String body) {
		return signing.sign(body, this.credentials.signingSecret(), this.sim.settings().signingClock().instant());
	}

	DeliveryAttempt send(Delivery delivery) {
		DeliveryAttempt attempt = transport().send(delivery);
		if (delivery.kind() != Delivery.Kind.EVENT && attempt.ack().says()) {
			this.sim.heard(new BotOutput(delivery.name(), attempt.ack().content()));
		}
		return attempt;
	}

	private Transport transport() {
		return this.both.<Transport>map((line) -> line).or(() -> this.socket).orElse(this.http);
	}

}

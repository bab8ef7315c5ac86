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
import slacksim.wire.Delivery;
import slacksim.wire.DeliveryAttempt;
import slacksim.wire.HttpTransport;
import slacksim.wire.Signing;
import slacksim.wire.SocketTransport;
import slacksim.wire.Transport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An app on Slack: its secret, the addresses of its nodes, and where it is installed.
 */
public final class SlackApp {

	/** Between a warning and the end of the connection. */
	private static final Duration WARNING = Duration.ofSeconds(10);

	private final Map<String, Workspace> workspaces = new ConcurrentHashMap<>();

	private final String id = Ids.fresh("A");

	private final SimRuntime sim;

	private final Credentials credentials;

	private volatile HttpTransport http;

	private volatile Optional<SocketTransport> socket = Optional.empty();

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

	/**
	 * Installs the app in a fresh workspace.
	 * @return the empty workspace
	 */
	public Workspace workspace() {
		return workspace(Ids.fresh("T"), "xoxb-" + Ids.secret());
	}

	/**
	 * Installs the app in a workspace.
	 * @param teamId the id of the workspace, unique on this simulator
	 * @param botToken the token the bot is to send, unique on this simulator
	 * @return the empty workspace
	 */
	public Workspace workspace(String teamId, String botToken) {
		Workspace workspace = new Workspace(this, teamId, botToken);
		this.workspaces.put(teamId, workspace);
		return workspace;
	}

	/**
	 * Forgets a workspace and all that was said in it: whoever still calls with its token
	 * is refused.
	 * @param workspace that nobody looks at again
	 */
	public void forget(Workspace workspace) {
		this.workspaces.remove(workspace.id());
	}

	/**
	 * Grants the app these scopes and no others. Without this, it has all it could need.
	 * @param names such as {@code chat:write}
	 * @return the same app
	 */
	public SlackApp grants(Collection<String> names) {
		this.scopes = Scopes.of(names);
		return this;
	}

	/**
	 * Has the nodes at other addresses from now on.
	 * @param nodes where it answers, without the path; they take turns
	 * @return the same app
	 */
	public SlackApp answersAt(List<URI> nodes) {
		this.http = new HttpTransport(nodes, this.sim.settings().cutOff());
		return this;
	}

	/**
	 * Tells what people find of the app: its name, its slash commands and shortcuts, the
	 * tabs of its Home. Without this, any command can be typed.
	 * @param manifest the manifest of the app, of which the rest is passed over
	 * @return the same app
	 */
	public SlackApp offers(JsonNode manifest) {
		this.offer = AppFeatures.of(manifest);
		return this;
	}

	/**
	 * What the app proves itself with.
	 * @return its secrets
	 */
	public Credentials credentials() {
		return this.credentials;
	}

	/**
	 * Turns Socket Mode on: from now on nothing goes to the addresses of the nodes.
	 * @return the same app
	 */
	public SlackApp usesSocketMode() {
		this.socket = Optional
			.of(new SocketTransport(this.id, this.sim.settings().cutOff(), this.sim.settings().patience()));
		return this;
	}

	/**
	 * Waits until the app has so many connections in Socket Mode.
	 * @param connections how many
	 * @return the same app
	 * @throws AssertionError if it has not in time
	 */
	public SlackApp awaitsConnections(int connections) {
		if (this.socket.filter((line) -> line.awaits(connections)).isEmpty()) {
			throw new AssertionError("no " + connections + " connections");
		}
		return this;
	}

	/**
	 * Ends all connections in Socket Mode, or warns of it.
	 * @param reason {@code warning}, {@code refresh_requested}, or {@code link_disabled},
	 * which turns Socket Mode off
	 */
	public void disconnects(String reason) {
		Optional<SocketTransport> line = this.socket;
		if ("link_disabled".equals(reason)) {
			this.socket = Optional.empty();
		}
		if ("warning".equals(reason)) {
			line.map(SocketTransport::warn).ifPresent((end) -> this.sim.agenda().in(WARNING, end));
		}
		else {
			line.ifPresent((one) -> one.end(reason));
		}
	}

	public Optional<SocketTransport> socket() {
		return this.socket;
	}

	/**
	 * Has the app told of these events and of no others. Without this, it is told of
	 * none.
	 * @param names as a manifest has them, such as {@code message.channels}
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
	 * Whether the app proves that its address is its own, as Slack asks it to when the
	 * manifest is saved and when somebody presses <i>Retry</i>. Where it does not, it is
	 * told of no event until it does; commands and buttons work all the same.
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
	 * Sends the bot, over HTTP, what Slack never would, and signs it all the same.
	 * @param contentType of the body
	 * @param body anything
	 * @return the HTTP status of the answer, 0 if there is none
	 */
	public int sends(String contentType, String body) {
		return this.http.send(contentType, sign(Signing.RIGHT, body)).status();
	}

	/**
	 * Sends the bot something over HTTP that nobody has signed.
	 * @param contentType of the body
	 * @param body anything
	 * @return the HTTP status of the answer, 0 if there is none
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
		DeliveryAttempt attempt = this.socket.<Transport>map((line) -> line).orElse(this.http).send(delivery);
		if (delivery.kind() != Delivery.Kind.EVENT && attempt.ack().says()) {
			this.sim.heard(new BotOutput(delivery.name(), attempt.ack().content()));
		}
		return attempt;
	}

}

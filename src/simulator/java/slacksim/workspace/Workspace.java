package slacksim.workspace;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import slacksim.calls.ApiCall;
import slacksim.calls.Transcript;
import slacksim.conversations.Channel;
import slacksim.conversations.ShownMessage;
import slacksim.conversations.User;
import slacksim.faults.Fault;
import slacksim.limits.Rates;
import slacksim.support.Monitor;
import slacksim.wire.Ack;
import slacksim.wire.BotOutput;
import slacksim.wire.Delivery;
import slacksim.wire.DeliveryAttempt;

/** A workspace with an app: its people, its channels, and everything said there. */
public final class Workspace {

	/** The path of workspaces' pages, before the ID. */
	public static final String PAGES = "/client/";

	private final Monitor monitor = new Monitor();

	private final Transcript transcript = new Transcript();

	private final WorkspaceTraits traits = new WorkspaceTraits();

	private final WorkspaceState state;

	private final Events events;

	private final WorkspaceChanges changes;

	private final SlackApp app;

	private final String id;

	private final Installation installation;

	Workspace(SlackApp app, String id, String botToken) {
		this.app = app;
		this.id = id;
		this.installation = new Installation(app, botToken);
		this.state = WorkspaceState.empty(app.sim().settings(), new User(botUserId(), "Bot", "", "UTC", true, false));
		this.events = new Events(this, app.sim());
		this.changes = new WorkspaceChanges(this, this.events);
	}

	public String id() {
		return this.id;
	}

	public String botToken() {
		return this.installation.botToken();
	}

	public String botUserId() {
		return this.installation.botUserId();
	}

	public String botId() {
		return this.installation.botId();
	}

	/**
	 * Adds a person.
	 * @param userId example: {@code U01}
	 * @param realName example: {@code Ana Ruiz}
	 * @param email their address
	 */
	public Person user(String userId, String realName, String email) {
		return user(userId, realName, email, "America/Chicago");
	}

	/**
	 * Adds a person in another time zone.
	 * @param userId example: {@code U01}
	 * @param realName example: {@code Ana Ruiz}
	 * @param email their address
	 * @param timeZone example: {@code America/New_York}
	 */
	public Person user(String userId, String realName, String email, String timeZone) {
		User user = new User(userId, realName, email, timeZone, false, false);
		this.monitor.change(() -> this.state.users().put(user));
		return new Person(this, user);
	}

	/** Deactivates a person, and tells the bot. */
	public void deactivate(String idOrName) {
		become(person(idOrName).user().active(false));
	}

	/** Reactivates a person, and tells the bot. */
	public void reactivate(String idOrName) {
		become(person(idOrName).user().active(true));
	}

	private void become(User user) {
		this.monitor.change(() -> {
			this.state.users().put(user);
			this.changes.changed(user);
		});
	}

	/** Turns on or off something that Slack does only sometimes. */
	public void follows(SlackQuirk quirk, boolean on) {
		this.traits.follow(quirk, on);
	}

	/** Returns this workspace's traits, which can be changed at any time. */
	public WorkspaceTraits traits() {
		return this.traits;
	}

	/**
	 * Adds a public channel with the bot in it.
	 * @param channelId example: {@code C01}
	 * @param name example: {@code n1-hr}
	 * @param memberIds its other members
	 * @return the channel, for more setup
	 */
	public ChannelSetup channel(String channelId, String name, String... memberIds) {
		Channel channel = new Channel(channelId, name, false);
		channel.members().add(botUserId());
		channel.members().addAll(List.of(memberIds));
		this.monitor.change(() -> this.state.channels().put(channel));
		return new ChannelSetup(this, channel);
	}

	/**
	 * Returns an existing channel, for more setup.
	 * @param idOrName its ID, or its name with or without {@code #}
	 * @throws AssertionError if there is none
	 */
	public ChannelSetup channelCalled(String idOrName) {
		return this.monitor.alone(() -> this.state.channels()
			.called(idOrName)
			.map((channel) -> new ChannelSetup(this, channel))
			.orElseThrow(() -> new AssertionError("no channel is called " + idOrName)));
	}

	/**
	 * Returns a person who can act.
	 * @param idOrName their ID, real name, or name such as {@code ana.ruiz}
	 * @throws AssertionError if there is no such person
	 */
	public Person person(String idOrName) {
		return this.monitor.alone(() -> this.state.users()
			.called(idOrName)
			.map((user) -> new Person(this, user))
			.orElseThrow(() -> new AssertionError("nobody is called " + idOrName)));
	}

	public List<User> people() {
		return this.monitor.alone(this.state.users()::all);
	}

	/** Returns the name shown with a user's messages; the bot's is its app's. */
	public String shownName(User user) {
		return user.id().equals(botUserId()) ? this.app.offer().name() : user.realName();
	}

	/**
	 * Makes a method's next calls fail.
	 * @param method example: {@code chat.postMessage}
	 * @param count how many calls
	 * @param fault how they fail
	 */
	public void failNext(String method, int count, Fault fault) {
		this.state.faults().add(method, count, fault);
	}

	/** Returns the live record of events sent to the bot. */
	public Events events() {
		return this.events;
	}

	/** Uninstalls the app: it is told, and its token stops working. */
	public void uninstalls() {
		this.monitor.change(() -> {
			this.changes.takeLeave();
			this.installation.end();
		});
	}

	/** Changes the rate limits. */
	public void limits(Rates rates) {
		this.state.rateLimits().become(rates);
	}

	/**
	 * Refuses every call from now on, as Slack does for a problem with the app's token,
	 * the workspace or its policies.
	 * @param error {@code account_inactive}, {@code token_revoked}, {@code
	 * org_login_required}, {@code team_access_not_granted}, {@code ekm_access_denied} or
	 * {@code access_denied}; empty to stop refusing
	 */
	public void refuses(String error) {
		this.state.faults().refuse(error);
	}

	/**
	 * Delays every response from now on.
	 * @param delay how long, in real time, or zero to stop
	 */
	public void slows(Duration delay) {
		this.state.faults().slow(delay);
	}

	/**
	 * Delays showing bots' files, as Slack may.
	 * @param on whether files completed from now on wait until this is off again
	 */
	public void holdsFiles(boolean on) {
		this.monitor.change(() -> this.state.files().hold(on));
	}

	/**
	 * Returns copies of all messages now shown in channels and direct messages, each
	 * conversation's in order.
	 */
	public List<ShownMessage> said() {
		return this.monitor.alone(() -> this.state.channels().all().stream().flatMap(ShownMessage::in).toList());
	}

	/** Returns the live record of the bot's calls here. */
	public Transcript transcript() {
		return this.transcript;
	}

	/** Records a call of the bot's. */
	public void record(ApiCall call) {
		this.app.sim().heard(new BotOutput(call.method(), call.arguments()));
		this.transcript.add(call);
		this.monitor.change(() -> this.state.wire().called(call));
	}

	/**
	 * Sends something to the bot.
	 */
	public Ack sends(Delivery delivery) {
		Instant at = this.app.clock().instant();
		DeliveryAttempt attempt = this.app.send(delivery);
		this.monitor.change(() -> this.state.wire().delivered(at, delivery, attempt));
		return attempt.ack();
	}

	public Installation installation() {
		return this.installation;
	}

	public WorkspaceChanges changes() {
		return this.changes;
	}

	/** Returns the address of the page before a person is chosen. */
	public URI page() {
		return this.app.sim().url().resolve(PAGES + this.id);
	}

	/** Returns the app whose bot serves this workspace. */
	public SlackApp app() {
		return this.app;
	}

	/** Issues an address for the bot's answers to a person's interaction. */
	String responseUrl(String userId, String channelId, String ts) {
		String last = this.state.responseUrls().issue(userId, channelId, ts);
		return this.app.sim().url() + ResponseUrls.PATH + this.id + "/" + last;
	}

	/** Returns what is here in Slack's JSON. */
	public WorkspaceJson json() {
		return new WorkspaceJson(this);
	}

	public Monitor monitor() {
		return this.monitor;
	}

	public WorkspaceState state() {
		return this.state;
	}

	Duration patience() {
		return this.app.sim().settings().patience();
	}

	public String domain() {
		return "district-" + this.id.toLowerCase(Locale.ROOT);
	}

}

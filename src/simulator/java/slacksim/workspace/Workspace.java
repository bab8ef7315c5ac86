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

/**
 * A workspace in which an app is installed: its people, its channels, and all that was
 * said.
 */
public final class Workspace {

	/** Where the pages of workspaces are, before their ids. */
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
	 * Adds somebody.
	 * @param userId such as {@code U01}
	 * @param realName such as {@code Ana Ruiz}
	 * @param email their address
	 * @return who can act from now on
	 */
	public Person user(String userId, String realName, String email) {
		return user(userId, realName, email, "America/Chicago");
	}

	/**
	 * Adds somebody who lives by another time.
	 * @param userId such as {@code U01}
	 * @param realName such as {@code Ana Ruiz}
	 * @param email their address
	 * @param timeZone such as {@code America/New_York}
	 * @return who can act from now on
	 */
	public Person user(String userId, String realName, String email, String timeZone) {
		User user = new User(userId, realName, email, timeZone, false, false);
		this.monitor.change(() -> this.state.users().put(user));
		return new Person(this, user);
	}

	/**
	 * Deactivates somebody, of which the bot is told.
	 * @param idOrName who
	 */
	public void deactivate(String idOrName) {
		become(person(idOrName).user().active(false));
	}

	/**
	 * Activates somebody again, of which the bot is told.
	 * @param idOrName who
	 */
	public void reactivate(String idOrName) {
		become(person(idOrName).user().active(true));
	}

	private void become(User user) {
		this.monitor.change(() -> {
			this.state.users().put(user);
			this.changes.changed(user);
		});
	}

	/**
	 * Has Slack do here what it does only sometimes.
	 * @param whim what
	 * @param on whether it does so from now on
	 */
	public void follows(Whim whim, boolean on) {
		this.traits.follow(whim, on);
	}

	/**
	 * What is particular to this workspace.
	 * @return its traits, to be changed at any time
	 */
	public WorkspaceTraits traits() {
		return this.traits;
	}

	/**
	 * Adds a public channel with the bot in it.
	 * @param channelId such as {@code C01}
	 * @param name such as {@code n1-hr}
	 * @param memberIds who else is in it
	 * @return the channel, to be set up further
	 */
	public ChannelSetup channel(String channelId, String name, String... memberIds) {
		Channel channel = new Channel(channelId, name, false);
		channel.members().add(botUserId());
		channel.members().addAll(List.of(memberIds));
		this.monitor.change(() -> this.state.channels().put(channel));
		return new ChannelSetup(this, channel);
	}

	/**
	 * A channel that is there already.
	 * @param idOrName its id, or its name with or without {@code #}
	 * @return the channel, to be set up further
	 * @throws AssertionError if there is none
	 */
	public ChannelSetup channelCalled(String idOrName) {
		return this.monitor.alone(() -> this.state.channels()
			.called(idOrName)
			.map((channel) -> new ChannelSetup(this, channel))
			.orElseThrow(() -> new AssertionError("no channel is called " + idOrName)));
	}

	/**
	 * Somebody who can act.
	 * @param idOrName the user's id, real name, or name such as {@code ana.ruiz}
	 * @return who can act
	 * @throws AssertionError if there is nobody
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

	/**
	 * The name beside what somebody writes; that of the bot is its app's.
	 */
	public String shownName(User user) {
		return user.id().equals(botUserId()) ? this.app.offer().name() : user.realName();
	}

	/**
	 * Makes the next calls of a method fail.
	 * @param method such as {@code chat.postMessage}
	 * @param count how many
	 * @param fault what they are answered
	 */
	public void failNext(String method, int count, Fault fault) {
		this.state.faults().add(method, count, fault);
	}

	/**
	 * What the bot is told of here.
	 * @return a live record
	 */
	public Events events() {
		return this.events;
	}

	/**
	 * Takes the app away: it is told, and its token ends.
	 */
	public void uninstalls() {
		this.monitor.change(() -> {
			this.changes.takeLeave();
			this.installation.end();
		});
	}

	/**
	 * Counts calls by other limits from now on.
	 * @param rates the limits
	 */
	public void limits(Rates rates) {
		this.state.rateLimits().become(rates);
	}

	/**
	 * Refuses every call from now on, as Slack does when the app's token, the workspace
	 * or its policies are the trouble.
	 * @param error such as {@code account_inactive}, {@code token_revoked},
	 * {@code org_login_required}, {@code team_access_not_granted},
	 * {@code ekm_access_denied}, {@code access_denied}; empty to answer again
	 */
	public void refuses(String error) {
		this.state.faults().refuse(error);
	}

	/**
	 * Delays every answer from now on.
	 * @param delay how long, in real time, zero to be quick again
	 */
	public void slows(Duration delay) {
		this.state.faults().slow(delay);
	}

	/**
	 * Lets Slack take its time to show the files of bots, as it may.
	 * @param on whether what they finish from now on waits until this is off again
	 */
	public void holdsFiles(boolean on) {
		this.monitor.change(() -> this.state.files().hold(on));
	}

	/**
	 * All that is shown by now, in channels and direct messages.
	 * @return copies, each conversation's messages in their order
	 */
	public List<ShownMessage> said() {
		return this.monitor.alone(() -> this.state.channels().all().stream().flatMap(ShownMessage::in).toList());
	}

	/**
	 * All calls the bot made here.
	 * @return a live record
	 */
	public Transcript transcript() {
		return this.transcript;
	}

	/**
	 * Keeps a call the bot made.
	 */
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

	/**
	 * Where somebody who has not chosen yet looks at it in a browser.
	 * @return the address
	 */
	public URI page() {
		return this.app.sim().url().resolve(PAGES + this.id);
	}

	/**
	 * The app whose bot serves this workspace.
	 * @return the app
	 */
	public SlackApp app() {
		return this.app;
	}

	/**
	 * An address through which the bot may answer something that a person does.
	 */
	String responseUrl(String userId, String channelId, String ts) {
		String last = this.state.responseUrls().issue(userId, channelId, ts);
		return this.app.sim().url() + ResponseUrls.PATH + this.id + "/" + last;
	}

	/**
	 * What is here, in Slack's own shape.
	 */
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

package slacksim.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import slacksim.conversations.Channel;
import slacksim.conversations.ConversationKind;
import slacksim.faults.Mishap;
import slacksim.http.Json;
import slacksim.limits.EventTable;
import slacksim.support.Ids;
import slacksim.support.Monitor;
import slacksim.support.SlidingWindow;
import slacksim.wire.SentEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Tells the bot what happens in a workspace, as far as it has subscribed and may know.
 * Deliveries run on their own threads, not in order.
 */
public final class Events {

	private static final Duration HOUR = Duration.ofHours(1);

	private final Queue<Mishap> mishaps = new ArrayDeque<>();

	private final List<SentEvent> sent = new CopyOnWriteArrayList<>();

	private final List<ObjectNode> held = new ArrayList<>();

	private final Workspace workspace;

	private final EventSender courier;

	private final Executor threads;

	private final SlidingWindow hour;

	private Instant lastLimited = Instant.EPOCH;

	private int underway;

	Events(Workspace workspace, SimRuntime sim) {
		this.workspace = workspace;
		this.courier = new EventSender(workspace, sim.agenda());
		this.threads = sim.threads();
		this.hour = new SlidingWindow(sim.settings().eventsPerHour(), HOUR);
	}

	/**
	 * Has a mishap happen to the next events.
	 * @param count how many events
	 * @param mishap the mishap
	 */
	public void befall(int count, Mishap mishap) {
		this.workspace.monitor().change(() -> this.mishaps.addAll(Collections.nCopies(count, mishap)));
	}

	public boolean isToBefall(Mishap mishap) {
		return this.workspace.monitor().alone(() -> this.mishaps.contains(mishap));
	}

	/** Cancels the mishaps of a kind for the next events. */
	public void spare(Mishap mishap) {
		this.workspace.monitor().change(() -> this.mishaps.removeIf(mishap::equals));
	}

	/** Returns all attempts to deliver events so far, in the order they were answered. */
	public List<SentEvent> sent() {
		return List.copyOf(this.sent);
	}

	/**
	 * Waits until a number of attempts to deliver an event were answered or failed.
	 * @param type example: {@code reaction_added}
	 * @param count how many attempts
	 * @return the attempts, in the order they were answered
	 * @throws AssertionError if there aren't as many in time
	 */
	public List<SentEvent> awaits(String type, int count) {
		return this.workspace.monitor()
			.await(this.workspace.patience(),
					() -> Optional.of(this.sent.stream().filter((one) -> one.type().equals(type)).toList())
						.filter((some) -> some.size() >= count))
			.orElseThrow(() -> new AssertionError("no " + count + " attempts with " + type + " among " + this.sent));
	}

	/**
	 * Waits until every delivery was answered or failed.
	 * @throws AssertionError if that takes too long
	 */
	public void awaitsQuiet() {
		boolean quiet = this.workspace.monitor()
			.await(this.workspace.patience(), () -> Optional.of(true).filter((yes) -> this.underway == 0))
			.isPresent();
		if (!quiet) {
			throw new AssertionError(this.underway + " deliveries are not answered");
		}
	}

	void sent(SentEvent event) {
		this.sent.add(event);
	}

	/**
	 * Tells the bot of something in a conversation, if it is in it. Called under the
	 * workspace's {@link Monitor}, like everything that tells it.
	 */
	void happened(String subscription, Channel channel, ObjectNode event) {
		if (channel.members().contains(this.workspace.botUserId())) {
			tell(subscription, ConversationKind.of(channel), event);
		}
	}

	/** Tells the bot of something about the app itself. */
	void happened(ObjectNode event) {
		tell(Json.text(event, "type"), ConversationKind.DIRECT, event);
	}

	private void tell(String subscription, ConversationKind kind, ObjectNode event) {
		SlackApp app = this.workspace.app();
		if (this.workspace.installation().isOver() || !app.isSubscribedTo(subscription)
				|| !EventTable.isAllowed(subscription, kind, this.workspace.installation().scopes())) {
			return;
		}
		Instant now = app.clock().instant();
		if (this.hour.wait(now).isZero()) {
			this.hour.take(now);
			send(callback(event, now));
		}
		else if (!now.isBefore(this.lastLimited.plus(Duration.ofMinutes(1)))) {
			this.lastLimited = now;
			deliver(List.of(limited(now)));
		}
	}

	private void send(ObjectNode callback) {
		Mishap mishap = Optional.ofNullable(this.mishaps.poll()).orElse(new Mishap(Mishap.Kind.LATE, Duration.ZERO));
		if (mishap.kind() == Mishap.Kind.OVERTAKEN) {
			this.held.add(callback);
		}
		else if (!mishap.time().isZero()) {
			this.courier.carryLater(mishap.time(), callback);
		}
		else {
			List<ObjectNode> all = new ArrayList<>(
					Collections.nCopies((mishap.kind() == Mishap.Kind.TWICE) ? 2 : 1, callback));
			all.addAll(this.held);
			this.held.clear();
			deliver(all);
		}
	}

	private void deliver(List<ObjectNode> callbacks) {
		this.underway++;
		this.threads.execute(() -> {
			try {
				callbacks.forEach(this.courier::carry);
			}
			finally {
				this.workspace.monitor().change(() -> this.underway--);
			}
		});
	}

	public ObjectNode callback(ObjectNode event, Instant now) {
		ObjectNode callback = envelope("event_callback");
		JsonNode organization = this.workspace.traits()
			.organization()
			.<JsonNode>map(StringNode::valueOf)
			.orElseGet(NullNode::getInstance);
		callback.put("context_team_id", this.workspace.id()).set("context_enterprise_id", organization);
		callback.put("event_id", Ids.fresh("Ev")).put("event_time", now.getEpochSecond());
		callback.put("is_ext_shared_channel", false).put("event_context", "4-" + Ids.secret());
		ObjectNode authorization = callback.putArray("authorizations").addObject();
		authorization.set("enterprise_id", organization);
		boolean ofAll = this.workspace.traits().isInstalledByOrganization();
		authorization.put("team_id", ofAll ? null : this.workspace.id()).put("user_id", this.workspace.botUserId());
		authorization.put("is_bot", true).put("is_enterprise_install", ofAll);
		return callback.set("event", event);
	}

	private ObjectNode limited(Instant now) {
		long minute = now.getEpochSecond() / 60 * 60;
		return envelope("app_rate_limited").put("minute_rate_limited", minute);
	}

	private ObjectNode envelope(String type) {
		ObjectNode envelope = Json.object()
			.put("type", type)
			.put("token", this.workspace.app().credentials().verificationToken());
		this.workspace.traits().organization().ifPresent((id) -> envelope.put("enterprise_id", id));
		return envelope.put("team_id", this.workspace.id()).put("api_app_id", this.workspace.app().id());
	}

}

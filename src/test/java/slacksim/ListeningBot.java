package slacksim;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import slacksim.http.Call;
import slacksim.http.HttpPort;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.limits.EventTable;
import slacksim.workspace.Person;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** A bot that only listens, in a workspace with Ana, Ben and the channel n1-hr. */
public final class ListeningBot implements AutoCloseable {

	private final BlockingQueue<ObjectNode> told = new LinkedBlockingQueue<>();

	private final HttpPort port = HttpPort.open(0, this::hear);

	private final Workspace workspace;

	private volatile boolean proves;

	public ListeningBot(SlackSim sim) {
		SlackApp app = sim.app("secret", List.of(this.port.url())).subscribes(EventTable.scopes().keySet());
		this.workspace = app.workspace();
		this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.user("U02", "Ben Okafor", "ben@riverbend.example");
		this.workspace.channel("C01", "n1-hr", "U01", "U02");
	}

	private Reply hear(Call call) {
		ObjectNode payload = Json.parseObject(call.body());
		if (payload.has("challenge")) {
			return Reply.text(200, this.proves ? Json.text(payload, "challenge") : "");
		}
		this.told.add(payload);
		return Reply.text(200, "");
	}

	/** Passes Slack's verification of its address from now on. */
	public void answersChallenges() {
		this.proves = true;
	}

	public Workspace workspace() {
		return this.workspace;
	}

	public Person ana() {
		return this.workspace.person("U01");
	}

	/** Returns the next event. */
	public ObjectNode next() {
		return callback().withObjectProperty("event");
	}

	/** Returns the next event in its callback. */
	public ObjectNode callback() {
		try {
			ObjectNode next = this.told.poll(10, TimeUnit.SECONDS);
			if (next == null) {
				throw new AssertionError("told of nothing");
			}
			return next;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Returns the next event of a subtype, skipping others.
	 * @param subtype example: {@code message_deleted}
	 */
	public ObjectNode next(String subtype) {
		ObjectNode event = next();
		while (!subtype.equals(Json.text(event, "subtype"))) {
			event = next();
		}
		return event;
	}

	@Override
	public void close() {
		this.port.close();
	}

}

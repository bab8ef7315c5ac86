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

/**
 * A bot that does nothing but listen, in a workspace with Ana and Ben and the channel
 * n1-hr.
 */
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

	/**
	 * Proves from now on that its address is its own.
	 */
	public void answersChallenges() {
		this.proves = true;
	}

	public Workspace workspace() {
		return this.workspace;
	}

	public Person ana() {
		return this.workspace.person("U01");
	}

	/**
	 * What it is told next.
	 * @return the event
	 */
	public ObjectNode next() {
		return callback().withObjectProperty("event");
	}

	/**
	 * What it is told next.
	 * @return the event in its envelope
	 */
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
	 * What it is told next of this kind; what comes before it is passed over.
	 * @param subtype such as {@code message_deleted}
	 * @return the event
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

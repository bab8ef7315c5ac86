package slacksim.wire;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import slacksim.calls.ApiCall;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was sent between Slack and the bot, for the curious. Keeps only the newest, so a
 * demo can run for weeks.
 */
public final class WireLog {

	private static final int MOST = 500;

	private final Deque<ObjectNode> entries = new ArrayDeque<>();

	private int last;

	public void delivered(Instant at, Delivery delivery, DeliveryAttempt attempt) {
		Ack ack = attempt.ack();
		ObjectNode entry = Json.object().put("way", "to the bot").put("kind", delivery.name()).put("at", at.toString());
		entry.set("sent", attempt.sent());
		entry.set("payload", delivery.payload());
		entry.put("status", ack.status()).put("answer", ack.body()).put("error", ack.error());
		entry.put("elapsed_ms", ack.elapsed().toMillis());
		add(entry.put("retry", delivery.retry()).put("reason", delivery.reason()));
	}

	public void called(ApiCall call) {
		ObjectNode entry = Json.object().put("way", "from the bot").put("kind", call.method());
		entry.put("at", call.at().toString()).set("arguments", call.arguments());
		entry.put("status", call.status()).set("answer", call.answer());
		add(entry.put("error", call.isOk() ? "" : call.error()));
	}

	private void add(ObjectNode entry) {
		this.last++;
		this.entries.addFirst(entry.put("number", this.last));
		if (this.entries.size() > MOST) {
			this.entries.removeLast();
		}
	}

	/** Returns the newest entry's number, or 0. */
	public int last() {
		return this.last;
	}

	/** Returns the entries after a number, newest first. */
	public List<ObjectNode> after(int number) {
		return this.entries.stream().takeWhile((entry) -> entry.path("number").asInt() > number).toList();
	}

}

package slacksim.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import slacksim.http.Json;
import slacksim.support.Monitor;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers to a Socket Mode bot: each envelope goes to one of its connections in turn.
 */
public final class SocketTransport implements Transport {

	private static final int MOST = 10;

	private final Monitor monitor = new Monitor();

	private final Map<String, CompletableFuture<ObjectNode>> waiting = new ConcurrentHashMap<>();

	private final List<WebSocket> connections = new ArrayList<>();

	private final String appId;

	private final Duration cutOff;

	private final Duration patience;

	private int turn;

	public SocketTransport(String appId, Duration cutOff, Duration patience) {
		this.appId = appId;
		this.cutOff = cutOff;
		this.patience = patience;
	}

	@Override
	public DeliveryAttempt send(Delivery delivery) {
		String id = UUID.randomUUID().toString();
		ObjectNode envelope = envelope(id, delivery);
		ObjectNode shown = Json.object().put("over", "Socket Mode").set("envelope", envelope);
		return new DeliveryAttempt(shown, send(id, envelope, delivery.kind() != Delivery.Kind.EVENT));
	}

	private Ack send(String id, ObjectNode envelope, boolean mayAnswer) {
		long start = System.nanoTime();
		CompletableFuture<ObjectNode> answer = new CompletableFuture<>();
		this.waiting.put(id, answer);
		try {
			if (!sendToOne(envelope)) {
				return new Ack(0, "", since(start), "dispatch_failed");
			}
			ObjectNode said = answer.get(this.cutOff.toNanos(), TimeUnit.NANOSECONDS);
			boolean answers = mayAnswer && said.path("payload").isObject();
			return new Ack(200, answers ? said.path("payload").toString() : "", since(start), "");
		}
		catch (TimeoutException | ExecutionException ex) {
			return new Ack(0, "", since(start), "operation_timeout");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Ack(0, "", since(start), "operation_timeout");
		}
		finally {
			this.waiting.remove(id);
		}
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static ObjectNode envelope(String id, Delivery delivery) {
		boolean event = delivery.kind() == Delivery.Kind.EVENT;
		ObjectNode envelope = Json.object().put("envelope_id", id).put("type", delivery.kind().envelope());
		envelope.put("accepts_response_payload", !event).set("payload", delivery.payload());
		return event ? envelope.put("retry_attempt", delivery.retry()).put("retry_reason", delivery.reason())
				: envelope;
	}

	private boolean sendToOne(ObjectNode envelope) {
		return this.monitor.alone(() -> {
			if (this.connections.isEmpty()) {
				return false;
			}
			this.turn++;
			return send(this.connections.get(this.turn % this.connections.size()), envelope);
		});
	}

	private static boolean send(WebSocket connection, ObjectNode message) {
		try {
			connection.send(message.toString());
			return true;
		}
		catch (WebsocketNotConnectedException ex) {
			return false;
		}
	}

	/**
	 * Receives an acknowledgement. If no one waits for it anymore, it is ignored.
	 * @param message the message as received
	 */
	void acknowledge(String message) {
		ObjectNode said = Json.parseObject(message);
		Optional.ofNullable(this.waiting.get(Json.text(said, "envelope_id"))).ifPresent((one) -> one.complete(said));
	}

	void join(WebSocket connection) {
		this.monitor.change(() -> {
			if (this.connections.size() == MOST) {
				send(connection, disconnect("too_many_websockets"));
				connection.close();
				return;
			}
			this.connections.add(connection);
			ObjectNode hello = Json.object().put("type", "hello").put("num_connections", this.connections.size());
			hello.putObject("connection_info").put("app_id", this.appId);
			hello.putObject("debug_info").put("host", "simulator").put("approximate_connection_time", 18_060);
			send(connection, hello);
		});
	}

	void leave(WebSocket connection) {
		this.monitor.change(() -> this.connections.remove(connection));
	}

	/**
	 * Warns all connections of their end.
	 * @return closes these connections, and none opened since
	 */
	public Runnable warn() {
		List<WebSocket> warned = all();
		warned.forEach((connection) -> send(connection, disconnect("warning")));
		return () -> end(warned, "refresh_requested");
	}

	/**
	 * Notifies all connections of their end, and closes them.
	 * @param reason Slack's reason
	 */
	public void end(String reason) {
		end(all(), reason);
	}

	private List<WebSocket> all() {
		return this.monitor.alone(() -> List.copyOf(this.connections));
	}

	private void end(List<WebSocket> some, String reason) {
		some.forEach((connection) -> send(connection, disconnect(reason)));
		this.monitor.change(() -> this.connections.removeAll(some));
		some.forEach(WebSocket::close);
	}

	private static ObjectNode disconnect(String reason) {
		ObjectNode message = Json.object().put("type", "disconnect").put("reason", reason);
		message.putObject("debug_info").put("host", "simulator");
		return message;
	}

	public boolean awaits(int count) {
		return this.monitor
			.await(this.patience, () -> Optional.of(true).filter((yes) -> this.connections.size() == count))
			.isPresent();
	}

}

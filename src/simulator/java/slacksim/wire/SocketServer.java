package slacksim.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import slacksim.support.Ids;

/** The server that Socket Mode bots connect to, each with an address that works once. */
public final class SocketServer extends WebSocketServer {

	private static final String PATH = "/link/?ticket=";

	/** The JavaScript SDK drops a connection after 30 seconds without one. */
	private static final int SECONDS_BETWEEN_PINGS = 10;

	private final Map<String, SocketTransport> tickets = new ConcurrentHashMap<>();

	private final CountDownLatch open = new CountDownLatch(1);

	public SocketServer() {
		super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
		setReuseAddr(true);
		setDaemon(true);
		setConnectionLostTimeout(SECONDS_BETWEEN_PINGS);
	}

	/**
	 * Returns an address for one connection.
	 * @param line the transport it will belong to
	 */
	public String address(SocketTransport line) {
		try {
			this.open.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		String ticket = Ids.secret();
		this.tickets.put(PATH + ticket, line);
		return "ws://127.0.0.1:" + getPort() + PATH + ticket;
	}

	@Override
	public void onStart() {
		this.open.countDown();
	}

	@Override
	public void onOpen(WebSocket connection, ClientHandshake handshake) {
		SocketTransport line = this.tickets.remove(handshake.getResourceDescriptor());
		if (line == null) {
			connection.close(CloseFrame.POLICY_VALIDATION, "unknown ticket");
		}
		else {
			connection.setAttachment(line);
			line.join(connection);
		}
	}

	@Override
	public void onMessage(WebSocket connection, String message) {
		line(connection).ifPresent((line) -> line.acknowledge(message));
	}

	@Override
	public void onClose(WebSocket connection, int code, String reason, boolean remote) {
		line(connection).ifPresent((line) -> line.leave(connection));
	}

	private static Optional<SocketTransport> line(WebSocket connection) {
		return Optional.ofNullable(connection.getAttachment());
	}

	@Override
	public void onError(@Nullable WebSocket connection, Exception ex) {
		if (connection != null) {
			connection.close(CloseFrame.UNEXPECTED_CONDITION, String.valueOf(ex.getMessage()));
		}
	}

}

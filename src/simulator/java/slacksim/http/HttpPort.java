package slacksim.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A port of the loopback interface that serves HTTP. */
public final class HttpPort implements AutoCloseable {

	static {
		// otherwise every response on a kept-alive connection waits 40 ms for an
		// acknowledgement
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	private final HttpServer server;

	private final ExecutorService threads;

	private final CountDownLatch closed = new CountDownLatch(1);

	private HttpPort(HttpServer server, ExecutorService threads) {
		this.server = server;
		this.threads = threads;
	}

	/**
	 * Opens a port.
	 * @param port its number, or 0 for a free one
	 * @param answers answers requests, called on many threads
	 */
	public static HttpPort open(int port, Function<Call, Reply> answers) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			ExecutorService threads = Executors.newCachedThreadPool(HttpPort::daemon);
			server.setExecutor(threads);
			HttpPort opened = new HttpPort(server, threads);
			server.createContext("/", (exchange) -> opened.answer(exchange, answers));
			server.start();
			return opened;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot open port " + port, ex);
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "http-port");
		thread.setDaemon(true);
		return thread;
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	private void answer(HttpExchange exchange, Function<Call, Reply> answers) throws IOException {
		try (exchange) {
			Reply reply = reply(read(exchange), answers);
			if (closesWithin(reply.delay()) || reply.status() == 0) {
				return;
			}
			if (reply.content().isPresent()) {
				stream(exchange, reply, reply.content().get());
				return;
			}
			byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
			reply.headers().forEach(exchange.getResponseHeaders()::set);
			exchange.sendResponseHeaders(reply.status(), (body.length != 0) ? body.length : -1);
			if (body.length != 0) {
				exchange.getResponseBody().write(body);
			}
		}
	}

	private static void stream(HttpExchange exchange, Reply reply, Content content) throws IOException {
		reply.headers().forEach(exchange.getResponseHeaders()::set);
		exchange.sendResponseHeaders(reply.status(), reply.contentLength());
		content.writeTo(exchange.getResponseBody());
	}

	private boolean closesWithin(Duration delay) {
		try {
			return !delay.isZero() && this.closed.await(delay.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	private static Reply reply(Call call, Function<Call, Reply> answers) {
		try {
			return answers.apply(call);
		}
		catch (RuntimeException | AssertionError ex) {
			return Reply.text(500, ex + "\n");
		}
	}

	private static Call read(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
		URI uri = exchange.getRequestURI();
		Map<String, String> headers = new HashMap<>();
		exchange.getRequestHeaders()
			.forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
		return new Call(exchange.getRequestMethod(), uri.getPath(),
				Forms.decode(Objects.requireNonNullElse(uri.getRawQuery(), "")), headers, body);
	}

	@Override
	public void close() {
		// first, so that clients that are cut off and retry at once find the port closed
		this.server.stop(0);
		this.closed.countDown();
		this.threads.shutdownNow();
	}

}

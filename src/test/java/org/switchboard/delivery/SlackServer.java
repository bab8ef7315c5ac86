package org.switchboard.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import slacksim.http.Json;
import slacksim.judge.TypeJudge;
import slacksim.wire.BotOutput;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.workspace.WorkspaceId;

/**
 * A server that answers chat.postMessage and chat.update as configured, and records its
 * calls.
 */
final class SlackServer implements AutoCloseable {

	final List<Call> done = new CopyOnWriteArrayList<>();

	final List<Call> refused = new CopyOnWriteArrayList<>();

	volatile Runnable whenLookedAt = () -> {
	};

	private final List<Rule> rules = new CopyOnWriteArrayList<>();

	private final AtomicInteger posts = new AtomicInteger();

	private final ExecutorService threads = Executors.newFixedThreadPool(8);

	private final WorkspaceId workspace;

	private final HttpServer server;

	SlackServer(WorkspaceId workspace) {
		this.workspace = workspace;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/api/", this::handle);
		this.server.start();
	}

	URI api() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/api/");
	}

	void answer(String channel, int times, Answer answer) {
		this.rules.add(new Rule(channel, new AtomicInteger(times), answer));
	}

	List<String> texts(String channel) {
		return this.done.stream().filter((call) -> call.get("channel").equals(channel)).map(Call::text).toList();
	}

	private void handle(HttpExchange exchange) throws IOException {
		String method = exchange.getRequestURI().getPath().substring("/api/".length());
		Call call = new Call(method, form(exchange));
		TypeJudge.shared().accept(new BotOutput(method, call.json()));
		if (method.equals("auth.test")) {
			send(exchange, Answer.ok("\"team_id\":\"" + this.workspace + "\",\"user_id\":\"U0BOT\""));
			return;
		}
		if (method.startsWith("conversations.")) {
			this.whenLookedAt.run();
			send(exchange, Answer.ok("\"messages\":[]"));
			return;
		}
		Answer answer = this.rules.stream()
			.filter((rule) -> rule.channel().equals(call.get("channel")))
			.filter((rule) -> rule.times().getAndDecrement() > 0)
			.findFirst()
			.map(Rule::answer)
			.orElse(Answer.DONE);
		send(exchange, take(call, answer));
	}

	private Answer take(Call call, Answer answer) {
		boolean post = call.method().equals("chat.postMessage");
		if (!answer.carriedOut()) {
			this.refused.add(call);
			return answer;
		}
		this.done.add(call);
		String ts = post ? "1764000000." + String.format("%06d", this.posts.incrementAndGet()) : call.get("ts");
		String channel = call.get("channel").replaceFirst("^U", "D");
		return (answer.status() != 200) ? answer : Answer.ok("\"channel\":\"" + channel + "\",\"ts\":\"" + ts + "\"");
	}

	private static Map<String, String> form(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		return Arrays.stream(body.split("&"))
			.map((pair) -> pair.split("=", 2))
			.filter((pair) -> pair.length == 2)
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
					(one, same) -> same));
	}

	private static void send(HttpExchange exchange, Answer answer) throws IOException {
		byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		if (answer.retryAfter() > 0) {
			exchange.getResponseHeaders().add("Retry-After", String.valueOf(answer.retryAfter()));
		}
		exchange.sendResponseHeaders(answer.status(), body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	record Call(String method, Map<String, String> form) {

		String get(String name) {
			return this.form.getOrDefault(name, "");
		}

		String text() {
			return get("text");
		}

		ObjectNode json() {
			ObjectNode json = Json.object();
			this.form.forEach(json::put);
			return json;
		}

	}

	record Answer(int status, int retryAfter, boolean carriedOut, String body) {

		static final Answer DONE = ok("");

		static final Answer LOST = new Answer(500, 0, true, "oops");

		static final Answer BROKEN = new Answer(500, 0, false, "oops");

		static Answer ok(String fields) {
			return new Answer(200, 0, true, fields.isEmpty() ? "{\"ok\":true}" : "{\"ok\":true," + fields + "}");
		}

		static Answer refusing(String error) {
			return new Answer(200, 0, false, "{\"ok\":false,\"error\":\"" + error + "\"}");
		}

		static Answer later(int seconds) {
			return new Answer(429, seconds, false, "{\"ok\":false,\"error\":\"ratelimited\"}");
		}

	}

	private record Rule(String channel, AtomicInteger times, Answer answer) {
	}

}

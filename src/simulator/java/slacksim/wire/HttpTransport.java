package slacksim.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers to a bot's nodes in turn over HTTP. Calls that aren't answered in time are cut
 * off.
 */
public final class HttpTransport implements Transport {

	private static final String PATH = "/slack/events";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final AtomicInteger turn = new AtomicInteger();

	private final List<URI> nodes;

	private final Duration cutOff;

	public HttpTransport(List<URI> nodes, Duration cutOff) {
		this.nodes = List.copyOf(nodes);
		this.cutOff = cutOff;
	}

	@Override
	public DeliveryAttempt send(Delivery delivery) {
		HttpRequest.Builder builder = signed(delivery.kind().contentType(), delivery.signed());
		if (delivery.retry() > 0) {
			builder.header("X-Slack-Retry-Num", Integer.toString(delivery.retry()))
				.header("X-Slack-Retry-Reason", delivery.reason());
		}
		HttpRequest request = builder.build();
		return new DeliveryAttempt(shown(request, delivery.signed().body()), send(request));
	}

	private static ObjectNode shown(HttpRequest request, String body) {
		ObjectNode shown = Json.object().put("over", "HTTP").put("method", request.method());
		shown.put("url", request.uri().toString());
		ObjectNode headers = shown.putObject("headers");
		request.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
		return shown.put("body", body);
	}

	/**
	 * Sends arbitrary content.
	 * @param contentType the body's content type
	 * @param signed the body, with its signature
	 */
	public Ack send(String contentType, Signing.Signed signed) {
		return send(signed(contentType, signed).build());
	}

	/**
	 * Sends something without a signature.
	 * @param contentType the body's content type
	 * @param body the body
	 */
	public Ack sendUnsigned(String contentType, String body) {
		return send(request(contentType, body).build());
	}

	private HttpRequest.Builder signed(String contentType, Signing.Signed signed) {
		return request(contentType, signed.body()).header("X-Slack-Request-Timestamp", signed.timestamp())
			.header("X-Slack-Signature", signed.signature());
	}

	private HttpRequest.Builder request(String contentType, String body) {
		URI node = this.nodes.get(Math.floorMod(this.turn.getAndIncrement(), this.nodes.size()));
		return HttpRequest.newBuilder(node.resolve(PATH))
			.timeout(this.cutOff)
			.header("Content-Type", contentType)
			.header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
			.POST(HttpRequest.BodyPublishers.ofString(body));
	}

	private Ack send(HttpRequest request) {
		long start = System.nanoTime();
		try {
			var response = this.client.send(request, BodyHandlers.ofString());
			boolean fine = response.statusCode() / 100 == 2;
			return new Ack(response.statusCode(), response.body(), since(start), fine ? "" : "dispatch_failed",
					response.headers().firstValue("X-Slack-No-Retry").filter("1"::equals).isPresent());
		}
		catch (HttpTimeoutException ex) {
			return new Ack(0, "", since(start), "operation_timeout");
		}
		catch (IOException ex) {
			return new Ack(0, "", since(start), "dispatch_failed");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Ack(0, "", since(start), "operation_timeout");
		}
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}

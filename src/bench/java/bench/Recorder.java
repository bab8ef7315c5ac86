package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import slacksim.http.Call;
import slacksim.http.HttpPort;
import slacksim.http.Reply;

/** A proxy between the simulated Slack and a bot that keeps the last delivery. */
final class Recorder implements AutoCloseable {

	private static final List<String> HEADERS = List.of("Content-Type", "X-Slack-Request-Timestamp",
			"X-Slack-Signature");

	private final HttpClient client = HttpClient.newHttpClient();

	private final HttpPort port = HttpPort.open(0, this::forward);

	private final URI bot;

	private volatile String last = "";

	Recorder(URI bot) {
		this.bot = bot;
	}

	URI url() {
		return this.port.url();
	}

	String last() {
		return this.last;
	}

	private Reply forward(Call call) {
		this.last = call.body();
		HttpRequest.Builder request = HttpRequest.newBuilder(this.bot.resolve(call.path()))
			.POST(HttpRequest.BodyPublishers.ofString(call.body()));
		for (String header : HEADERS) {
			request.header(header, call.header(header.toLowerCase(Locale.ROOT)));
		}
		try {
			HttpResponse<String> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			String type = answer.headers().firstValue("Content-Type").orElse("text/plain");
			return new Reply(answer.statusCode(), Map.of("Content-Type", type), answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Reply.cut();
		}
	}

	@Override
	public void close() {
		this.port.close();
	}

}

package bench;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.slack.api.app_backend.SlackSignature;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Sends Slack's deliveries to a bot, over connections that stay open. */
final class BotEndpoint {

	private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

	private final SlackSignature.Generator signatures = new SlackSignature.Generator(Bot.SECRET);

	private final OkHttpClient client = new OkHttpClient.Builder()
		.connectionPool(new ConnectionPool(Benchmark.MOST_CONNECTIONS, 1, TimeUnit.MINUTES))
		.addNetworkInterceptor(BotEndpoint::withoutDelay)
		.build();

	private final String url;

	BotEndpoint(int port) {
		this.url = "http://127.0.0.1:" + port + "/slack/events";
	}

	// a form sent in two pieces would otherwise wait 40 ms for the first one's
	// acknowledgement, which hides the bots' own time
	private static Response withoutDelay(Interceptor.Chain chain) throws IOException {
		Objects.requireNonNull(chain.connection()).socket().setTcpNoDelay(true);
		return chain.proceed(chain.request());
	}

	/**
	 * Sends a form, signed now.
	 * @throws IllegalStateException if the answer is more than an acknowledgement
	 */
	void send(String form) throws IOException {
		String now = Long.toString(TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis()));
		Request request = new Request.Builder().url(this.url)
			.header(SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP, now)
			.header(SlackSignature.HeaderNames.X_SLACK_SIGNATURE, this.signatures.generate(now, form))
			.post(RequestBody.create(form, FORM))
			.build();
		try (Response response = this.client.newCall(request).execute()) {
			String answer = (response.body() != null) ? response.body().string() : "";
			if (response.code() != 200 || !answer.isEmpty()) {
				throw new IllegalStateException("answered " + response.code() + " " + answer);
			}
		}
	}

}

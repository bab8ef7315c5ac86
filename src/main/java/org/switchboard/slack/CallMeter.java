package org.switchboard.slack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Times calls to Slack's Web API by method and outcome. */
class CallMeter implements Interceptor {

	private static final Pattern NOT_OK = Pattern.compile("\"ok\"\\s*:\\s*false");

	/** Characters to read of an answer; Slack puts {@code ok} first. */
	private static final int BEGINNING = 64;

	private static final int TOO_MANY_REQUESTS = 429;

	private final String apiUrl;

	private final MeterProvider<Timer> calls;

	CallMeter(String apiUrl, MeterRegistry registry) {
		this.apiUrl = apiUrl;
		this.calls = Timer.builder("switchboard.slack.calls")
			.description("Calls to Slack's Web API")
			.serviceLevelObjectives(Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(2),
					Duration.ofSeconds(10))
			.withRegistry(registry);
	}

	@Override
	public Response intercept(Chain chain) throws IOException {
		long began = System.nanoTime();
		String outcome = "unreachable";
		try {
			Response response = chain.proceed(chain.request());
			outcome = outcome(response);
			return response;
		}
		finally {
			this.calls.withTags("method", method(chain.request().url().toString()), "outcome", outcome)
				.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
		}
	}

	// other addresses, such as a command's response_url, are secrets
	private String method(String url) {
		return url.startsWith(this.apiUrl) ? url.substring(this.apiUrl.length()).replaceFirst("[?].*", "") : "other";
	}

	private static String outcome(Response response) throws IOException {
		if (response.code() == TOO_MANY_REQUESTS) {
			return "rate_limited";
		}
		if (!response.isSuccessful()) {
			return "unreachable";
		}
		return NOT_OK.matcher(response.peekBody(BEGINNING).string()).find() ? "refused" : "ok";
	}

}

package org.switchboard.slack;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import io.micrometer.core.instrument.MeterRegistry;
import okhttp3.FormBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slack's Web API by token. Bolt's client reports {@code ok: false} as a success, waits
 * without limit, and lets Gson's exceptions through; this one doesn't.
 */
@Component
class WebApi {

	private static final Duration WHEN_NOT_SAID = Duration.ofSeconds(30);

	private final Slack prompt;

	private final Slack patient;

	WebApi(SlackProperties properties, MeterRegistry meters) {
		CallMeter meter = new CallMeter(properties.apiUrl().toString(), meters);
		this.prompt = client(properties, properties.replyTimeout(), true, meter);
		// without retries in the connection, which could post a message twice
		this.patient = client(properties, properties.callTimeout(), false, meter);
	}

	private static Slack client(SlackProperties properties, Duration timeout, boolean resend, CallMeter meter) {
		SlackConfig config = new SlackConfig();
		config.setMethodsEndpointUrlPrefix(properties.apiUrl().toString());
		config.setHttpClientCallTimeoutMillis((int) timeout.toMillis());
		config.setStatsEnabled(false);
		// or each would go on with a background job
		Stream
			.of(config.getMethodsConfig().getMetricsDatastore(), config.getAuditConfig().getMetricsDatastore(),
					config.getSCIMConfig().getMetricsDatastore(), config.getSCIM2Config().getMetricsDatastore())
			.forEach((statistics) -> statistics.setStatsEnabled(false));
		// at debug level they log everything people write
		config.getHttpClientResponseHandlers().clear();
		SlackHttpClient http = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
			.newBuilder()
			.retryOnConnectionFailure(resend)
			// the response_url comes from the request itself
			.addInterceptor(
					(chain) -> properties.isSlacks(chain.request().url()) ? chain.proceed(chain.request()) : refuse())
			.addInterceptor(meter)
			.build());
		http.setConfig(config);
		return Slack.getInstance(config, http);
	}

	private static Response refuse() throws IOException {
		throw new IOException("not a Slack address");
	}

	Slack forBolt() {
		return this.prompt;
	}

	<T extends SlackApiTextResponse> T prompt(String token, SlackCall<T> call) {
		return answer(this.prompt, token, call);
	}

	<T extends SlackApiTextResponse> T patient(String token, SlackCall<T> call) {
		return answer(this.patient, token, call);
	}

	JsonNode patient(String token, String method, FormBody.Builder form) {
		return attempt(() -> {
			try (Response response = this.patient.methods(token).runPostFormWithToken(form, method, token)) {
				String body = Objects.requireNonNull(response.body()).string();
				if (!response.isSuccessful()) {
					throw new SlackApiException(response, body);
				}
				JsonNode answer = JsonMapper.shared().readTree(body);
				check(answer.path("ok").booleanValue(), answer.path("error").asString());
				return answer;
			}
		});
	}

	private static <T extends SlackApiTextResponse> T answer(Slack slack, String token, SlackCall<T> call) {
		return attempt(() -> {
			@Nullable T answer = call.on(new SlackMethods(slack, token));
			if (answer == null) {
				throw new JsonParseException("empty answer");
			}
			check(answer.isOk(), answer.getError());
			return answer;
		});
	}

	private static void check(boolean ok, String error) {
		if (!ok) {
			throw new SlackRefused(error);
		}
	}

	private static <T> T attempt(Attempt<T> attempt) {
		try {
			return attempt.make();
		}
		catch (SlackApiException ex) {
			throw failure(ex);
		}
		catch (IOException ex) {
			throw new SlackUnreachable(ex);
		}
		// Slack's own type adapters throw the last two
		catch (JacksonException | JsonParseException | ClassCastException | UnsupportedOperationException ex) {
			throw new SlackUnreadable(ex);
		}
	}

	private static RuntimeException failure(SlackApiException ex) {
		Response response = ex.getResponse();
		if (response.code() == 429) {
			return new SlackRateLimited(retryAfter(response));
		}
		return new SlackUnreachable(ex);
	}

	static Duration retryAfter(Response response) {
		String seconds = response.header("Retry-After");
		try {
			return (seconds != null) ? Duration.ofSeconds(Long.parseLong(seconds)) : WHEN_NOT_SAID;
		}
		catch (NumberFormatException ex) {
			return WHEN_NOT_SAID;
		}
	}

	private interface Attempt<T> {

		T make() throws IOException, SlackApiException;

	}

}

package org.switchboard.slack;

import java.io.IOException;
import java.time.Duration;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import io.micrometer.core.instrument.MeterRegistry;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/**
 * Slack's Web API by token. Bolt's client reports {@code ok: false} as a success and
 * waits as long as it takes; this one does neither.
 */
@Component
class WebApi {

	private static final Duration WHEN_NOT_SAID = Duration.ofSeconds(30);

	private final Slack prompt;

	private final Slack patient;

	WebApi(SlackProperties properties, MeterRegistry meters) {
		CallMeter meter = new CallMeter(properties.apiUrl().toString(), meters);
		this.prompt = client(properties, properties.replyTimeout(), true, meter);
		// a post that is sent again by the line itself could appear twice
		this.patient = client(properties, properties.callTimeout(), false, meter);
	}

	private static Slack client(SlackProperties properties, Duration timeout, boolean resend, CallMeter meter) {
		SlackConfig config = new SlackConfig();
		config.setMethodsEndpointUrlPrefix(properties.apiUrl().toString());
		config.setHttpClientCallTimeoutMillis((int) timeout.toMillis());
		config.getMethodsConfig().setStatsEnabled(false);
		SlackHttpClient http = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
			.newBuilder()
			.retryOnConnectionFailure(resend)
			.addInterceptor(meter)
			.build());
		http.setConfig(config);
		return Slack.getInstance(config, http);
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

	private static <T extends SlackApiTextResponse> T answer(Slack slack, String token, SlackCall<T> call) {
		try {
			T answer = call.on(slack.methods(token));
			if (!answer.isOk()) {
				throw new SlackRefused(answer.getError());
			}
			return answer;
		}
		catch (SlackApiException ex) {
			throw failure(ex);
		}
		catch (IOException ex) {
			throw new SlackUnreachable(ex);
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

}

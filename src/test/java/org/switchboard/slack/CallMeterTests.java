package org.switchboard.slack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class CallMeterTests {

	private final HttpServer slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

	private final String url = "http://127.0.0.1:" + this.slack.getAddress().getPort() + "/";

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final OkHttpClient client = new OkHttpClient.Builder()
		.addInterceptor(new CallMeter(this.url + "api/", this.registry))
		.build();

	CallMeterTests() throws IOException {
		this.slack.start();
	}

	@AfterEach
	void stop() {
		this.slack.stop(0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			200 | {"ok":true,"text":"\\"ok\\":false"}      | ok
			200 | {"ok": false,"error":"not_in_channel"} | refused
			429 | {"ok":false,"error":"ratelimited"}     | rate_limited
			500 |                                        | unreachable
			""")
	void tellsHowACallEnded(int status, @Nullable String body, String outcome) throws IOException {
		answers(status, (body != null) ? body : "");
		assertThat(calls("api/chat.postMessage?a=b")).isEqualTo((body != null) ? body : "");
		assertThat(tags()).contains("chat.postMessage", outcome);
	}

	@Test
	void recordsUnansweredCalls() {
		this.slack.stop(0);
		assertThatIOException().isThrownBy(() -> calls("api/auth.test"));
		assertThat(tags()).contains("auth.test", "unreachable");
	}

	@Test
	void hidesSecretAddresses() throws IOException {
		answers(200, "ok");
		calls("commands/T0123/secret");
		assertThat(tags()).contains("other", "ok").doesNotContain("secret");
	}

	private void answers(int status, String body) {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		this.slack.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
	}

	private String calls(String path) throws IOException {
		try (Response response = this.client.newCall(new Request.Builder().url(this.url + path).build()).execute()) {
			return Objects.requireNonNull(response.body()).string();
		}
	}

	private String tags() {
		return this.registry.getMeters().stream().map(Meter::getId).map(Meter.Id::getTags).toList().toString();
	}

}

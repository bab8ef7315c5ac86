package org.switchboard.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SlackEndpointTests {

	/** Tomcat stops as soon as no servlet is busy, and drops whatever isn't sent yet. */
	@Test
	void sendsTheWholeAnswerBeforeReturning() throws Exception {
		CountDownLatch answered = new CountDownLatch(1);
		WebServer server = start(new Lingering(answered));
		try {
			URI address = URI.create("http://127.0.0.1:" + server.getPort() + "/slack");
			HttpRequest request = HttpRequest.newBuilder(address)
				.timeout(Duration.ofSeconds(10))
				.header("X-Slack-Signature", "v0=0")
				.POST(BodyPublishers.ofString("neither a command nor an event"))
				.build();
			HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(400);
		}
		finally {
			answered.countDown();
			server.stop();
		}
	}

	private static WebServer start(Lingering lingering) throws IOException {
		TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
		tomcat.addEngineValves(lingering);
		App app = new App(AppConfig.builder().singleTeamBotToken(null).build());
		SignedCalls calls = new SignedCalls(new LettuceConnectionFactory());
		IncomingCalls reception = new IncomingCalls(app, SlackApiForTests.noWorkspaces(),
				new UnreadEvents(new StringRedisTemplate(), new SimpleAsyncTaskExecutor(), new SimpleMeterRegistry(),
						Clock.systemUTC()),
				calls);
		WebServer server = tomcat
			.getWebServer(new ServletRegistrationBean<>(new SlackEndpoint(app.config(), reception, calls), "/slack"));
		server.start();
		return server;
	}

	/** Delays what Tomcat does after the servlet returns. */
	private static final class Lingering extends ValveBase {

		private final CountDownLatch end;

		Lingering(CountDownLatch end) {
			super(true);
			this.end = end;
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			getNext().invoke(request, response);
			try {
				this.end.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}

package slacksim.gallery;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import slacksim.http.Call;
import slacksim.http.HttpPort;
import slacksim.http.Reply;

/** A bare Bolt app on a port, for the simulator's own tests. */
public final class BoltNode implements AutoCloseable {

	private final App app;

	private final SlackRequestParser parser;

	private final HttpPort port;

	private BoltNode(AppConfig config) {
		this.app = new App(config);
		this.parser = new SlackRequestParser(config);
		this.port = HttpPort.open(0, this::answer);
	}

	public static BoltNode start(String apiUrl, String signingSecret, String botToken) {
		SlackConfig slackConfig = new SlackConfig();
		slackConfig.setMethodsEndpointUrlPrefix(apiUrl);
		AppConfig config = AppConfig.builder()
			.slack(Slack.getInstance(slackConfig))
			.signingSecret(signingSecret)
			.singleTeamBotToken(botToken)
			.build();
		return new BoltNode(config);
	}

	public App app() {
		return this.app;
	}

	public URI url() {
		return this.port.url();
	}

	private Reply answer(Call call) {
		Map<String, List<String>> headers = call.headers()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (header) -> List.of(header.getValue())));
		SlackRequestParser.HttpRequest raw = SlackRequestParser.HttpRequest.builder()
			.requestUri(call.path())
			.queryString(Map.of())
			.requestBody(call.body())
			.headers(new RequestHeaders(headers))
			.remoteAddress("127.0.0.1")
			.build();
		Request<?> request = this.parser.parse(raw);
		try {
			Response response = this.app.run(request);
			return new Reply(response.getStatusCode(),
					Map.of("Content-Type", Objects.requireNonNullElse(response.getContentType(), "text/plain")),
					Objects.requireNonNullElse(response.getBody(), ""));
		}
		catch (Exception ex) {
			return Reply.text(500, ex.toString());
		}
	}

	@Override
	public void close() {
		this.app.stop();
		this.port.close();
	}

}

package org.switchboard.slack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.bolt.App;
import com.slack.api.socket_mode.SocketModeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The connections by which Slack reaches a bot without a public address. Slack sends each
 * envelope over one of them, whichever node it leads to. Begins after the warm-up, and
 * ends before anything else does, when what came is answered.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
@Component
@Order(WarmUp.ORDER + 1)
class SocketMode implements ApplicationRunner, SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SocketMode.class);

	private final List<SocketModeClient> connections = new ArrayList<>();

	private final SlackProperties properties;

	private final App app;

	private final Envelopes envelopes;

	SocketMode(SlackProperties properties, App app, Reception reception) {
		this.properties = properties;
		this.app = app;
		this.envelopes = new Envelopes(app.config(), reception);
	}

	@Override
	public synchronized void run(ApplicationArguments arguments) throws IOException {
		if (!this.properties.isSocketMode()) {
			return;
		}
		for (int number = 0; number < this.properties.connections(); number++) {
			SocketModeClient connection = this.app.slack()
				.socketMode(this.properties.appToken(), SocketModeClient.Backend.JavaWebSocket);
			connection.addWebSocketMessageListener((message) -> this.envelopes.take(connection, message));
			this.connections.add(connection);
			connection.connect();
		}
		logger.info("{} connections to Slack in Socket Mode", this.connections.size());
	}

	@Override
	public void start() {
		// by run, when everything else has started
	}

	@Override
	public synchronized void stop() {
		// nobody waits for an answer longer than that
		this.envelopes.awaitAnswers(SlackLimits.ACKNOWLEDGEMENT);
		for (SocketModeClient connection : this.connections) {
			try {
				connection.close();
			}
			catch (IOException ex) {
				logger.warn("a connection to Slack did not close ({})", ex.getClass().getSimpleName());
			}
		}
		this.connections.clear();
	}

	@Override
	public synchronized boolean isRunning() {
		return !this.connections.isEmpty();
	}

}

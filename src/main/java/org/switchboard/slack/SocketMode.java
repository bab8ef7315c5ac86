package org.switchboard.slack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.bolt.App;
import com.slack.api.socket_mode.SocketModeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The connections over which Slack reaches a bot without a public address. Slack sends
 * each envelope over one of them, whichever node that is. Starts after the warm-up, and
 * stops before everything else, once envelopes are answered.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
@Component
class SocketMode implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SocketMode.class);

	private final List<SocketModeClient> connections = new ArrayList<>();

	private final SlackProperties properties;

	private final App app;

	private final SocketEnvelopes envelopes;

	SocketMode(SlackProperties properties, App app, IncomingCalls reception) {
		this.properties = properties;
		this.app = app;
		this.envelopes = new SocketEnvelopes(app.config(), reception);
	}

	synchronized void connect() {
		if (!this.properties.isSocketMode()) {
			return;
		}
		try {
			while (this.connections.size() < this.properties.connections()) {
				SocketModeClient connection = this.app.slack()
					.socketMode(this.properties.appToken(), SocketModeClient.Backend.JavaWebSocket);
				connection.addWebSocketMessageListener((message) -> this.envelopes.take(connection, message));
				connection.connect();
				this.connections.add(connection);
			}
		}
		catch (IOException ex) {
			throw new SlackUnreachable(ex);
		}
		logger.info("{} connections to Slack in Socket Mode", this.connections.size());
	}

	@Override
	public void start() {
		// connect() starts it, after everything else
	}

	@Override
	public synchronized void stop() {
		// no one waits longer than that for an answer
		this.envelopes.awaitAnswers(SlackLimits.ACKNOWLEDGEMENT);
		for (SocketModeClient connection : this.connections) {
			try {
				connection.close();
			}
			catch (IOException ex) {
				logger.warn("couldn't close a connection to Slack ({})", ex.getClass().getSimpleName());
			}
		}
		this.connections.clear();
	}

	@Override
	public synchronized boolean isRunning() {
		return !this.connections.isEmpty();
	}

}

package org.switchboard.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
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
 * ends before anything else does.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
@Component
@Order(WarmUp.ORDER + 1)
class SocketMode implements ApplicationRunner, SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SocketMode.class);

	/** Envelopes handled at once, on each connection. */
	private static final int CONCURRENCY = 16;

	private final List<SocketModeApp> connections = new ArrayList<>();

	private final SlackProperties properties;

	private final App app;

	SocketMode(SlackProperties properties, App app) {
		this.properties = properties;
		this.app = app;
	}

	@Override
	public synchronized void run(ApplicationArguments arguments) throws Exception {
		if (!this.properties.isSocketMode()) {
			return;
		}
		for (int number = 0; number < this.properties.connections(); number++) {
			SocketModeApp connection = new SocketModeApp(this.properties.appToken(), this.app,
					SocketModeClient.Backend.JavaWebSocket, CONCURRENCY);
			this.connections.add(connection);
			connection.startAsync();
		}
		logger.info("{} connections to Slack in Socket Mode", this.connections.size());
	}

	@Override
	public void start() {
		// by run, when everything else has started
	}

	@Override
	public synchronized void stop() {
		for (SocketModeApp connection : this.connections) {
			try {
				// the app forgets its client, which would go on trying to connect
				SocketModeClient client = connection.getClient();
				connection.close();
				client.close();
			}
			catch (Exception ex) {
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

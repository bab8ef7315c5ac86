package org.switchboard.slack;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.worker.FailureKind;

/**
 * Handles Socket Mode envelopes concurrently, and answers each over the connection it
 * came by. Bolt's own {@code SocketModeApp} interrupts its work when it is closed and
 * leaves it unanswered.
 */
class SocketEnvelopes {

	private static final Logger logger = LoggerFactory.getLogger(SocketEnvelopes.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Envelopes a node handles at a time. */
	private static final int CONCURRENCY = 32;

	private final ExecutorService threads;

	private final IncomingCalls reception;

	private final SocketModeRequestParser parser;

	private int underWay;

	SocketEnvelopes(AppConfig config, IncomingCalls reception) {
		CustomizableThreadFactory daemons = new CustomizableThreadFactory("socket-mode-listener-");
		daemons.setDaemon(true);
		this.threads = Executors.newFixedThreadPool(CONCURRENCY, daemons);
		this.reception = reception;
		this.parser = new SocketModeRequestParser(config);
	}

	void take(SocketModeClient connection, String message) {
		count(1);
		this.threads.execute(() -> {
			try {
				handle(connection, message);
			}
			finally {
				count(-1);
			}
		});
	}

	// waits until all envelopes are answered
	synchronized void awaitAnswers(Duration longest) {
		long end = System.nanoTime() + longest.toNanos();
		try {
			while (this.underWay > 0 && end > System.nanoTime()) {
				TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void count(int change) {
		this.underWay += change;
		notifyAll();
	}

	// the guard answers what listeners throw
	private void handle(SocketModeClient connection, String message) {
		try {
			if (JSON.readTree(message) instanceof ObjectNode envelope && envelope.has("envelope_id")) {
				Response response = this.reception.answer(envelope.path("payload").toString(),
						(payload) -> this.parser.parse(envelope.set("payload", JSON.readTree(payload)).toString())
							.getBoltRequest());
				if (response.getStatusCode() == 200) {
					connection.sendSocketModeResponse(answer(envelope.path("envelope_id").asString(), response));
				}
			}
		}
		catch (EventRefused | ListenerGuard.WorkspaceNotServed ex) {
			logger.debug("Slack will send this again: {}", FailureKind.of(ex));
		}
		catch (Exception ex) {
			logger.warn("couldn't answer an envelope from Slack: {}", FailureKind.of(ex));
		}
	}

	private static String answer(String envelopeId, Response response) {
		ObjectNode answer = JSON.createObjectNode().put("envelope_id", envelopeId);
		if (response.getBody() != null && response.getContentType().startsWith("application/json")) {
			answer.set("payload", JSON.readTree(response.getBody()));
		}
		else if (response.getBody() != null) {
			answer.putObject("payload").put("text", response.getBody());
		}
		return answer.toString();
	}

}

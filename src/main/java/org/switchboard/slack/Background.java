package org.switchboard.slack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;

/**
 * Calls Slack after a click was acknowledged. A call that Slack never accepts is lost and
 * logged.
 */
@Component
class Background {

	private static final Logger logger = LoggerFactory.getLogger(Background.class);

	private static final int ATTEMPTS = 4;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final AsyncTaskExecutor executor;

	Background(AsyncTaskExecutor executor) {
		this.executor = executor;
	}

	// calls once: if Slack accepted it without saying so, a retry would show it twice
	void once(String what, Call call) {
		soon(() -> attempt(what, call, 1));
	}

	// retries a few times, pausing as long as Slack asks
	void repeatedly(String what, Call call) {
		soon(() -> attempt(what, call, ATTEMPTS));
	}

	private void soon(Runnable work) {
		try {
			this.executor.execute(work);
		}
		catch (TaskRejectedException ex) {
			// the node is stopping, and finishes what it began
			work.run();
		}
	}

	private void attempt(String what, Call call, int attempts) {
		try {
			call.make();
		}
		catch (SlackRateLimited ex) {
			failed(what, call, attempts, ex, ex.retryAfter());
		}
		catch (SlackUnreachable | IOException ex) {
			failed(what, call, attempts, ex, PAUSE);
		}
		catch (SlackRefused ex) {
			boolean passes = ex.kind() == CallRefusal.HEALS || ex.kind() == CallRefusal.IN_DOUBT;
			failed(what, call, passes ? attempts : 1, ex, PAUSE);
		}
	}

	private void failed(String what, Call call, int attempts, Exception ex, Duration pause) {
		if (attempts > 1) {
			CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, this.executor)
				.execute(() -> attempt(what, call, attempts - 1));
		}
		else {
			// the message may contain an address that anyone could post to
			String why = (ex instanceof IOException) ? ex.getClass().getSimpleName() : ex.getMessage();
			logger.warn("couldn't deliver {} ({})", what, why);
		}
	}

	/** A call to Slack. */
	@FunctionalInterface
	interface Call {

		void make() throws IOException;

	}

}

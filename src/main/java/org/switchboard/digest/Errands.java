package org.switchboard.digest;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * What may take longer than Slack waits for an answer, so it is done after that was
 * given. Who asked for it is told if it cannot be done.
 */
@Component
class Errands {

	private static final Logger logger = LoggerFactory.getLogger(Errands.class);

	private final AsyncTaskExecutor executor;

	Errands(AsyncTaskExecutor executor) {
		this.executor = executor;
	}

	void run(Runnable errand, Reply reply) {
		this.executor.execute(() -> {
			try {
				errand.run();
			}
			catch (RuntimeException ex) {
				logger.warn("a digest was not made ({})", ex.getClass().getSimpleName());
				say(reply);
			}
		});
	}

	private static void say(Reply reply) {
		try {
			reply.say(DigestWords.FAILED);
		}
		catch (IOException ex) {
			logger.warn("nor could that be said ({})", ex.getClass().getSimpleName());
		}
	}

	/**
	 * How to reach who asked.
	 */
	@FunctionalInterface
	interface Reply {

		void say(String words) throws IOException;

	}

}

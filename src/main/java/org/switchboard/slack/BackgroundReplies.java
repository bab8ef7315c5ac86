package org.switchboard.slack;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;

/**
 * Runs work that may take longer than Slack waits, after the acknowledgement. The person
 * who asked is told if it fails.
 */
@Component
public class BackgroundReplies {

	private static final Logger logger = LoggerFactory.getLogger(BackgroundReplies.class);

	private final AsyncTaskExecutor executor;

	BackgroundReplies(AsyncTaskExecutor executor) {
		this.executor = executor;
	}

	/**
	 * Runs work soon.
	 * @param what the work's name, for the log
	 * @param work does the work and reports its success
	 * @param reply reaches the person who asked
	 * @param failed what they are told if the work throws, in mrkdwn
	 */
	public void run(String what, Work work, Reply reply, String failed) {
		this.executor.execute(() -> {
			try {
				work.run();
			}
			catch (IOException | RuntimeException ex) {
				logger.warn("{} failed in the background: {}", what, FailureKind.of(ex));
				say(reply, failed);
			}
		});
	}

	private static void say(Reply reply, String words) {
		try {
			reply.say(words);
		}
		catch (IOException ex) {
			logger.warn("couldn't report that failure: {}", FailureKind.of(ex));
		}
	}

	/** Work to run in the background. */
	@FunctionalInterface
	public interface Work {

		/**
		 * Does the work.
		 * @throws IOException if Slack couldn't be reached
		 */
		void run() throws IOException;

	}

	/** A way to reach the person who asked. */
	@FunctionalInterface
	public interface Reply {

		/**
		 * Tells them something.
		 * @param words mrkdwn
		 * @throws IOException if Slack couldn't be reached
		 */
		void say(String words) throws IOException;

	}

}

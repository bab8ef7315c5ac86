package org.switchboard.slack;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;

/**
 * Does what may take longer than Slack waits for an answer, after that was given. Whoever
 * asked for it is told if it cannot be done.
 */
@Component
public class BackgroundReplies {

	private static final Logger logger = LoggerFactory.getLogger(BackgroundReplies.class);

	private final AsyncTaskExecutor executor;

	BackgroundReplies(AsyncTaskExecutor executor) {
		this.executor = executor;
	}

	/**
	 * Does some work soon.
	 * @param what what is made, for the log
	 * @param work makes it, and says so
	 * @param reply how to reach who asked
	 * @param failed what they are told if the work throws, in mrkdwn
	 */
	public void run(String what, Work work, Reply reply, String failed) {
		this.executor.execute(() -> {
			try {
				work.run();
			}
			catch (IOException | RuntimeException ex) {
				logger.warn("{} was not made: {}", what, FailureKind.of(ex));
				say(reply, failed);
			}
		});
	}

	private static void say(Reply reply, String words) {
		try {
			reply.say(words);
		}
		catch (IOException ex) {
			logger.warn("nor could that be said: {}", FailureKind.of(ex));
		}
	}

	/**
	 * What is to be done.
	 */
	@FunctionalInterface
	public interface Work {

		/**
		 * Does it.
		 * @throws IOException if Slack could not be told
		 */
		void run() throws IOException;

	}

	/**
	 * How to reach who asked.
	 */
	@FunctionalInterface
	public interface Reply {

		/**
		 * Says something there.
		 * @param words mrkdwn
		 * @throws IOException if Slack could not be told
		 */
		void say(String words) throws IOException;

	}

}

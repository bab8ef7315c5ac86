package org.switchboard.slack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.protocol.RedisCommand;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * How long a person waits for an answer. While a listener works for them, all Redis
 * commands together get only the rest of that time, which leaves enough to say within
 * {@link SlackLimits#ACKNOWLEDGEMENT} that Redis didn't answer.
 */
@Component
class ReplyDeadline implements LettuceClientOptionsBuilderCustomizer {

	private static final Duration LONGEST = Duration.ofMillis(1800);

	private final ThreadLocal<Long> end = new ThreadLocal<>();

	@Override
	public void customize(ClientOptions.Builder options) {
		options.timeoutOptions(TimeoutOptions.builder().timeoutSource(new RemainingTime()).build());
	}

	Response during(Work work) throws IOException, SlackApiException {
		this.end.set(System.nanoTime() + LONGEST.toNanos());
		try {
			return work.run();
		}
		finally {
			this.end.remove();
		}
	}

	/** Work that a person waits for. */
	@FunctionalInterface
	interface Work {

		Response run() throws IOException, SlackApiException;

	}

	/** Lettuce asks this before each command, on the thread that sends it. */
	private final class RemainingTime extends TimeoutOptions.TimeoutSource {

		private static final long AS_CONFIGURED = -1;

		@Override
		public long getTimeout(RedisCommand<?, ?, ?> command) {
			Long until = ReplyDeadline.this.end.get();
			if (until == null) {
				return AS_CONFIGURED;
			}
			long left = until - System.nanoTime();
			if (left <= 0) {
				throw new RedisCommandTimeoutException("no one is waiting for this anymore");
			}
			return left;
		}

		@Override
		public TimeUnit getTimeUnit() {
			return TimeUnit.NANOSECONDS;
		}

	}

}

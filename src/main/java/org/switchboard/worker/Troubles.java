package org.switchboard.worker;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes wrong in one worker: said once per kind, not once per attempt.
 */
class Troubles {

	private static final Logger logger = LoggerFactory.getLogger(Worker.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private final String worker;

	private @Nullable FailureKind last;

	private Duration pause = FIRST_PAUSE;

	Troubles(String worker) {
		this.worker = worker;
	}

	Duration after(Throwable failure) {
		FailureKind kind = FailureKind.of(failure);
		if (!kind.equals(this.last)) {
			logger.warn("{} failed and will try again: {}", this.worker, kind);
			this.last = kind;
		}
		Duration now = this.pause;
		Duration doubled = now.multipliedBy(2);
		this.pause = (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
		return now;
	}

	void over() {
		if (this.last != null) {
			logger.info("{} works again", this.worker);
			this.last = null;
			this.pause = FIRST_PAUSE;
		}
	}

}

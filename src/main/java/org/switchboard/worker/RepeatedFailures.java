package org.switchboard.worker;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs a repeated failure once per kind until it is over, instead of at every attempt.
 */
class RepeatedFailures {

	private static final Logger logger = LoggerFactory.getLogger(Worker.class);

	static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private final String work;

	private final Set<FailureKind> logged = new HashSet<>();

	private Duration pause = FIRST_PAUSE;

	RepeatedFailures(String work) {
		this.work = work;
	}

	Duration after(Throwable failure) {
		FailureKind kind = FailureKind.of(failure);
		if (this.logged.add(kind)) {
			logger.warn("{} failed and will try again: {}", this.work, kind);
		}
		Duration now = this.pause;
		Duration doubled = now.multipliedBy(2);
		this.pause = (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
		return now;
	}

	void over() {
		if (!this.logged.isEmpty()) {
			logger.info("{} works again", this.work);
			this.logged.clear();
			this.pause = FIRST_PAUSE;
		}
	}

}

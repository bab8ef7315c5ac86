package org.switchboard.schedule;

import org.quartz.SchedulerException;
import org.quartz.listeners.SchedulerListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.FailureKind;

/**
 * Logs what goes wrong in Quartz, whose own way of logging it quotes what exceptions say.
 */
class SchedulerErrors extends SchedulerListenerSupport {

	private static final Logger logger = LoggerFactory.getLogger(SchedulerErrors.class);

	@Override
	public void schedulerError(String message, SchedulerException cause) {
		logger.warn("{} {}", message, FailureKind.of(cause(cause)));
	}

	// what went wrong
	static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while (cause instanceof SchedulerException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

}

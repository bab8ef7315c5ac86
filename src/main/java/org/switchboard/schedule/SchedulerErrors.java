package org.switchboard.schedule;

import org.quartz.SchedulerException;
import org.quartz.listeners.SchedulerListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.FailureKind;

/** Logs Quartz's errors, since its own logging quotes exception messages. */
class SchedulerErrors extends SchedulerListenerSupport {

	private static final Logger logger = LoggerFactory.getLogger(SchedulerErrors.class);

	@Override
	public void schedulerError(String message, SchedulerException cause) {
		logger.warn("{} {}", message, FailureKind.of(cause(cause)));
	}

	// the exception behind Quartz's own
	static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while (cause instanceof SchedulerException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

}

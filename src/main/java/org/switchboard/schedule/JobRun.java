package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;

import org.switchboard.worker.FailureKind;

/**
 * A finished run of a job.
 *
 * @param began when it started
 * @param took how long it took
 * @param ended {@code done}, or the kind of failure
 * @param node the node that ran it
 */
record JobRun(Instant began, Duration took, String ended, String node) {

	private static final String DONE = "done";

	static JobRun done(Instant began, Instant ended, String node) {
		return new JobRun(began, Duration.between(began, ended), DONE, node);
	}

	static JobRun failed(Instant began, Instant ended, FailureKind failure, String node) {
		return new JobRun(began, Duration.between(began, ended), failure.value(), node);
	}

	boolean isDone() {
		return this.ended.equals(DONE);
	}

}

package org.switchboard.schedule;

import java.time.Instant;

/**
 * A run in progress on this node.
 *
 * @param number unique among this node's runs
 * @param job the job
 * @param since when it started
 * @param keeping extends this node's lease on what the run has taken
 */
record RunningJob(long number, JobId job, Instant since, Runnable keeping) {
}

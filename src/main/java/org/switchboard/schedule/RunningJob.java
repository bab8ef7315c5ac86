package org.switchboard.schedule;

import java.time.Instant;

/**
 * A run of a job that goes on, on this node.
 *
 * @param number unlike that of any other run of this node
 * @param job which
 * @param since when it began
 * @param keeping keeps for this node what the run has taken
 */
record RunningJob(long number, JobId job, Instant since, Runnable keeping) {
}

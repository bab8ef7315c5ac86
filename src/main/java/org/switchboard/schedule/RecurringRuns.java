package org.switchboard.schedule;

import java.time.Clock;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;

/**
 * Runs an occurrence of a recurring job, keeping this node's lease on it meanwhile, and
 * records the run.
 */
@Component
class RecurringRuns {

	private static final Logger logger = LoggerFactory.getLogger(RecurringRuns.class);

	private final RunningJobs running;

	private final DueEntries entries;

	private final JobStore store;

	private final NodeName node;

	private final ScheduleProperties properties;

	private final Clock clock;

	RecurringRuns(RunningJobs running, DueEntries entries, JobStore store, NodeName node, ScheduleProperties properties,
			Clock clock) {
		this.running = running;
		this.entries = entries;
		this.store = store;
		this.node = node;
		this.properties = properties;
		this.clock = clock;
	}

	// returns whether it succeeded
	boolean run(RecurringJob job, DueEntry due, Occurrence occurrence) {
		JobId id = JobId.of(occurrence);
		RunningJob begun = this.running.begin(id,
				() -> this.entries.keep(RecurringPlans.KIND, due, this.clock.instant().plus(this.properties.lease())));
		try {
			job.run(occurrence);
			this.store.note(JobRun.done(begun.since(), this.clock.instant(), this.node.value()), occurrence);
			return true;
		}
		catch (RuntimeException ex) {
			FailureKind kind = FailureKind.of(ex);
			logger.warn("{} of {} failed: {}", job.name(), due.workspace(), kind);
			// throws too if the job failed because Redis is down
			this.store.note(id,
					Optional.of(JobRun.failed(begun.since(), this.clock.instant(), kind, this.node.value())));
			return false;
		}
		finally {
			this.running.end(begun);
		}
	}

}

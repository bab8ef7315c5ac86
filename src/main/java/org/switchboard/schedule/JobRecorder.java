package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Trigger;
import org.quartz.TriggerListener;
import org.quartz.listeners.JobListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;

/**
 * Records how Quartz's jobs ran and keeps paused ones from starting, in one round trip. A
 * quick run that is followed by another within a minute is recorded when the next one
 * starts, any other at once. While Redis is down no run starts, since it couldn't do
 * anything.
 */
@Component
class JobRecorder extends JobListenerSupport implements TriggerListener {

	private static final Logger logger = LoggerFactory.getLogger(JobRecorder.class);

	/** Marks a run that someone asked for, which starts even if the job is paused. */
	static final String BY_HAND = "byHand";

	private static final Duration SOON = Duration.ofMinutes(1);

	private final Map<JobId, JobRun> unrecorded = new ConcurrentHashMap<>();

	private final RunningJobs running;

	private final JobStore store;

	private final NodeName node;

	private final Clock clock;

	JobRecorder(RunningJobs running, JobStore store, NodeName node, Clock clock) {
		this.running = running;
		this.store = store;
		this.node = node;
		this.clock = clock;
	}

	@Override
	public String getName() {
		return "recorder";
	}

	@Override
	public boolean vetoJobExecution(Trigger trigger, JobExecutionContext context) {
		JobId job = job(context);
		JobRun before = this.unrecorded.get(job);
		try {
			boolean paused = this.store.note(job, Optional.ofNullable(before)).isPresent();
			if (before != null) {
				this.unrecorded.remove(job, before);
			}
			return paused && !context.getMergedJobDataMap().containsKey(BY_HAND);
		}
		catch (DataAccessException ex) {
			logger.debug("{} is waiting: {}", job, FailureKind.of(ex));
			return true;
		}
	}

	@Override
	public void jobToBeExecuted(JobExecutionContext context) {
		context.put(RunningJob.class, this.running.begin(job(context), () -> {
			// a sweep itself holds no lease
		}));
	}

	@Override
	public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
		RunningJob begun = (RunningJob) context.get(RunningJob.class);
		this.running.end(begun);
		Instant now = this.clock.instant();
		JobRun run = (failure != null)
				? JobRun.failed(begun.since(), now, FailureKind.of(SchedulerErrors.cause(failure)), this.node.value())
				: JobRun.done(begun.since(), now, this.node.value());
		this.unrecorded.put(begun.job(), run);
		boolean quick = run.took().compareTo(LongRun.A_WHILE) < 0;
		if (!run.isDone() || !quick || !isSoonFollowed(context.getTrigger())) {
			record(begun.job(), run);
		}
	}

	private void record(JobId job, JobRun run) {
		try {
			this.store.note(job, Optional.of(run));
			this.unrecorded.remove(job, run);
		}
		catch (DataAccessException ex) {
			logger.debug("will record the run of {} later: {}", job, FailureKind.of(ex));
		}
	}

	// in real time, which Quartz runs on
	private static boolean isSoonFollowed(Trigger trigger) {
		return Optional.ofNullable(trigger.getNextFireTime())
			.map((next) -> Duration.between(trigger.getPreviousFireTime().toInstant(), next.toInstant()))
			.filter((interval) -> interval.compareTo(SOON) <= 0)
			.isPresent();
	}

	@Override
	public void triggerFired(Trigger trigger, JobExecutionContext context) {
		// vetoJobExecution does the work
	}

	@Override
	public void triggerMisfired(Trigger trigger) {
		logger.debug("missed a run of {}", trigger.getJobKey());
	}

	@Override
	public void triggerComplete(Trigger trigger, JobExecutionContext context,
			Trigger.CompletedExecutionInstruction instruction) {
		// jobWasExecuted has already recorded the run
	}

	private static JobId job(JobExecutionContext context) {
		return JobId.ofNodes(context.getJobDetail().getKey().getName());
	}

}

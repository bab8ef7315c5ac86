package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/**
 * Runs the recurring jobs that are due, one after another. A failed one is retried after
 * a minute, then after as long as it is late by that time, at most an hour, until it is
 * too late to run.
 */
@Component
class RecurringWork {

	private static final Logger logger = LoggerFactory.getLogger(RecurringWork.class);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private final Set<WorkspaceId> workspaces = ConcurrentHashMap.newKeySet();

	private final RecurringPlans plans;

	private final RecurringRuns runs;

	private final DueEntries entries;

	private final JobStore store;

	private final ScheduleProperties properties;

	private final Clock clock;

	private volatile boolean stopping;

	RecurringWork(RecurringPlans plans, RecurringRuns runs, DueEntries entries, JobStore store,
			ScheduleProperties properties, Clock clock) {
		this.plans = plans;
		this.runs = runs;
		this.entries = entries;
		this.store = store;
		this.properties = properties;
		this.clock = clock;
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.workspaces.add(joined.workspace());
	}

	@EventListener
	void on(WorkspaceLeft left) {
		this.workspaces.remove(left.workspace());
		this.plans.forget(left.workspace());
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping = true;
	}

	// other components warn when Redis is down
	void doAll() {
		for (WorkspaceId workspace : this.workspaces) {
			try {
				if (this.plans.planAll(workspace)) {
					doAll(workspace);
				}
			}
			catch (DataAccessException ex) {
				logger.debug("recurring jobs are waiting: {}", FailureKind.of(ex));
			}
		}
	}

	private void doAll(WorkspaceId workspace) {
		while (!this.stopping) {
			List<DueEntry> taken = this.entries.take(workspace, RecurringPlans.KIND, 1);
			if (taken.isEmpty()) {
				return;
			}
			DueEntry due = taken.get(0);
			this.plans.find(due)
				.ifPresentOrElse((job) -> doOne(job, due), () -> this.entries.done(RecurringPlans.KIND, due));
		}
	}

	private void doOne(RecurringJob job, DueEntry due) {
		WorkspaceId workspace = due.workspace();
		JobStore.Progress progress = this.plans.progress(job, workspace);
		if (RecurringPlans.isByHand(due)) {
			this.runs.run(job, due, new Occurrence(workspace, job.name(), this.plans.local(due.at(), workspace),
					due.at(), true, progress.ran()));
			this.entries.done(RecurringPlans.KIND, due);
			return;
		}
		this.plans.timetable(job, workspace)
			.flatMap((times) -> times.latest(progress.last(), this.clock.instant())
				.map((local) -> new Occurrence(workspace, job.name(), local, times.at(local), false, progress.ran())))
			.ifPresentOrElse((latest) -> doLatest(job, due, latest, progress.paused()),
					() -> this.plans.plan(job, workspace, progress.last()));
	}

	private void doLatest(RecurringJob job, DueEntry due, Occurrence latest, boolean paused) {
		if (paused || this.clock.instant().isAfter(latest.at().plus(job.goodFor()))) {
			this.store.passOver(latest);
		}
		else if (!this.runs.run(job, due, latest)) {
			Instant now = this.clock.instant();
			this.entries.keep(RecurringPlans.KIND, due, now.plus(pause(Duration.between(latest.at(), now))));
			return;
		}
		this.plans.plan(job, due.workspace(), latest.local());
	}

	private Duration pause(Duration late) {
		Duration pause = (late.compareTo(LONGEST_PAUSE) < 0) ? late : LONGEST_PAUSE;
		return (pause.compareTo(this.properties.lease()) > 0) ? pause : this.properties.lease();
	}

}

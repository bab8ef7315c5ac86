package org.switchboard.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.quartz.JobDataMap;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/** The jobs Quartz runs on each node. */
@Component
class QuartzJobs {

	private final Scheduler scheduler;

	QuartzJobs(Scheduler scheduler) {
		this.scheduler = scheduler;
	}

	List<NodeJob> all() {
		try {
			List<NodeJob> jobs = new ArrayList<>();
			for (JobKey key : this.scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
				jobs.add(new NodeJob(key.getName(), this.scheduler.getJobDetail(key).getDescription(), next(key)));
			}
			jobs.sort(Comparator.comparing(NodeJob::name));
			return jobs;
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Optional<Instant> next(JobKey key) throws SchedulerException {
		return this.scheduler.getTriggersOfJob(key)
			.stream()
			.map(Trigger::getNextFireTime)
			.flatMap((next) -> Optional.ofNullable(next).map(Date::toInstant).stream())
			.min(Comparator.naturalOrder());
	}

	// gives Quartz these triggers for a workspace and removes all others; calls first for
	// each job whose times changed
	void schedule(WorkspaceId workspace, Map<RecurringJob, Timetable> jobs, Consumer<RecurringJob> first) {
		try {
			Set<TriggerKey> gone = this.scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(workspace.value()));
			for (Map.Entry<RecurringJob, Timetable> job : jobs.entrySet()) {
				Timetable times = job.getValue();
				times.setKey(TriggerKey.triggerKey(job.getKey().name(), workspace.value()));
				gone.remove(times.getKey());
				if (!times.isAsIn(this.scheduler.getTrigger(times.getKey()))) {
					first.accept(job.getKey());
					this.scheduler.unscheduleJob(times.getKey());
					this.scheduler.scheduleJob(times);
				}
			}
			this.scheduler.unscheduleJobs(List.copyOf(gone));
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// runs a job on this node, after any run in progress
	void run(String name, boolean pausedToo) {
		try {
			Map<String, ?> data = pausedToo ? Map.of(JobRecorder.BY_HAND, true) : Map.of();
			this.scheduler.triggerJob(JobKey.jobKey(name), new JobDataMap(data));
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A job that every node runs.
	 *
	 * @param name its name
	 * @param purpose what it does
	 * @param next when this node runs it next, in real time
	 */
	record NodeJob(String name, String purpose, Optional<Instant> next) {
	}

}

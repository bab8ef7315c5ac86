package org.switchboard.schedule;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * All the jobs a workspace's administrators see: its recurring jobs, and those that run
 * for all workspaces together.
 */
@Component
class Jobs {

	private final QuartzJobs ofNodes;

	private final RecurringPlans plans;

	private final JobStore store;

	private final Zones zones;

	private final ScheduleProperties properties;

	private final Clock clock;

	Jobs(QuartzJobs ofNodes, RecurringPlans plans, JobStore store, Zones zones, ScheduleProperties properties,
			Clock clock) {
		this.ofNodes = ofNodes;
		this.plans = plans;
		this.store = store;
		this.zones = zones;
		this.properties = properties;
		this.clock = clock;
	}

	// the jobs with their state, in two round trips
	List<ListedJob> of(WorkspaceId workspace) {
		ZoneId district = this.zones.of(workspace).orElse(ZoneOffset.UTC);
		List<ListedJob> jobs = new ArrayList<>();
		Map<String, String> recurring = stored(Optional.of(workspace));
		this.plans.jobs()
			.forEach((job) -> jobs.add(new ListedJob(JobId.of(workspace, job.name()), job.purpose(), district,
					this.plans.next(job, workspace), JobState.read(job.name(), recurring),
					this.properties.stuckAfter())));
		Map<String, String> common = stored(Optional.empty());
		this.ofNodes.all()
			.forEach((job) -> jobs.add(new ListedJob(JobId.ofNodes(job.name()), job.purpose(), district, job.next(),
					JobState.read(job.name(), common), this.properties.stuckAfter())));
		return jobs;
	}

	private Map<String, String> stored(Optional<WorkspaceId> workspace) {
		return this.store.all(workspace, this.clock.instant().minus(this.properties.lease()));
	}

	// a recurring job runs on the first node to find it
	void run(ListedJob job) {
		job.id().workspace().ifPresentOrElse((workspace) -> {
			this.plans.jobs()
				.stream()
				.filter((known) -> known.name().equals(job.name()))
				.forEach((known) -> this.plans.planNow(known, workspace));
			this.ofNodes.run(ScheduleConfiguration.RECURRING_SWEEP, false);
		}, () -> this.ofNodes.run(job.name(), true));
	}

	void pause(ListedJob job, String userId) {
		this.store.pause(job.id(), new JobPause(userId, this.clock.instant()));
	}

	void resume(ListedJob job) {
		this.store.resume(job.id());
	}

}

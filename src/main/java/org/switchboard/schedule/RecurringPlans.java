package org.switchboard.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.switchboard.workspace.WorkspaceId;

/**
 * When each recurring job is due next, among the {@linkplain DueEntries due entries}:
 * those of kind {@code recurring}, whose subjects are {@code unclaimed} for the next
 * occurrence of a job, and {@code unclaimed now} for one that somebody asked for.
 */
class RecurringPlans {

	static final String KIND = "recurring";

	private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

	private static final String NOW = " now";

	private final Map<JobId, String> planned = new ConcurrentHashMap<>();

	private final RecurringJobs jobs;

	private final Zones zones;

	private final JobStore store;

	private final DueEntries entries;

	private final Clock clock;

	RecurringPlans(RecurringJobs jobs, Zones zones, JobStore store, DueEntries entries, Clock clock) {
		requireDistinctNames(jobs.all());
		this.jobs = jobs;
		this.zones = zones;
		this.store = store;
		this.entries = entries;
		this.clock = clock;
	}

	private static void requireDistinctNames(List<RecurringJob> jobs) {
		Set<String> names = new HashSet<>();
		for (RecurringJob job : jobs) {
			if (!NAME.matcher(job.name()).matches()) {
				throw new IllegalStateException("'" + job.name() + "' is no name for a recurring job");
			}
			if (!names.add(job.name())) {
				throw new IllegalStateException("two recurring jobs are named '" + job.name() + "'");
			}
		}
	}

	List<RecurringJob> jobs() {
		return this.jobs.all();
	}

	Optional<RecurringJob> find(Due due) {
		String name = isByHand(due) ? due.subject().substring(0, due.subject().length() - NOW.length()) : due.subject();
		return jobs().stream().filter((job) -> job.name().equals(name)).findFirst();
	}

	static boolean isByHand(Due due) {
		return due.subject().endsWith(NOW);
	}

	// whether anything can be planned in a workspace
	boolean arePossible(WorkspaceId workspace) {
		return this.zones.of(workspace).isPresent();
	}

	ZoneId zone(RecurringJob job, WorkspaceId workspace) {
		return job.zone(workspace, this.zones.of(workspace).orElseThrow());
	}

	Optional<Timetable> timetable(RecurringJob job, WorkspaceId workspace) {
		return job.cron().equals(RecurringJob.NEVER) ? Optional.empty()
				: Optional.of(new Timetable(job.cron(), zone(job, workspace)));
	}

	// plans what this node has not planned yet, or not for the times of today. What is
	// due
	// at the same time already stays with the node that has it
	void planAll(WorkspaceId workspace) {
		for (RecurringJob job : jobs()) {
			JobId id = JobId.of(workspace, job.name());
			String times = job.cron() + " " + zone(job, workspace);
			if (!times.equals(this.planned.get(id))) {
				plan(job, workspace, progress(job, workspace).last());
				this.planned.put(id, times);
			}
		}
	}

	void forget(WorkspaceId workspace) {
		this.planned.keySet().removeIf((id) -> id.workspace().equals(Optional.of(workspace)));
	}

	// up to where a job has come; a new one begins now
	JobStore.Progress progress(RecurringJob job, WorkspaceId workspace) {
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), zone(job, workspace));
		return this.store.progress(JobId.of(workspace, job.name()), now.truncatedTo(ChronoUnit.SECONDS));
	}

	// plans the next occurrence
	void plan(RecurringJob job, WorkspaceId workspace, LocalDateTime after) {
		Optional<Timetable> timetable = timetable(job, workspace);
		timetable.flatMap((times) -> times.next(after).map(times::at))
			.ifPresentOrElse((at) -> this.entries.set(workspace, KIND, job.name(), at),
					() -> this.entries.clear(workspace, KIND, job.name()));
	}

	// plans an occurrence for this minute, beside the next one
	void planNow(RecurringJob job, WorkspaceId workspace) {
		Instant minute = this.clock.instant().truncatedTo(ChronoUnit.MINUTES);
		this.entries.set(workspace, KIND, job.name() + NOW, minute);
	}

	// when some jobs are due next: one round trip
	List<Optional<Instant>> next(WorkspaceId workspace, List<RecurringJob> some) {
		return this.entries.times(workspace, KIND, some.stream().map(RecurringJob::name).toList());
	}

}

package org.switchboard.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * When each recurring job runs next: as Quartz triggers on this node, and for all nodes
 * as {@linkplain DueEntries due entries} of kind {@code recurring}. Their subject is
 * {@code unclaimed} for a job's next occurrence and {@code unclaimed now} for one that
 * someone asked for.
 */
@Component
class RecurringPlans {

	static final String KIND = "recurring";

	private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

	private static final String NOW = " now";

	private final List<RecurringJob> fixed;

	private final List<RecurringJobs> changing;

	private final QuartzJobs ofNode;

	private final Zones zones;

	private final JobStore store;

	private final DueEntries entries;

	private final Clock clock;

	RecurringPlans(List<RecurringJob> fixed, List<RecurringJobs> changing, QuartzJobs ofNode, Zones zones,
			JobStore store, DueEntries entries, Clock clock) {
		this.fixed = fixed;
		this.changing = changing;
		this.ofNode = ofNode;
		this.zones = zones;
		this.store = store;
		this.entries = entries;
		this.clock = clock;
		requireDistinctNames(jobs().stream().map(RecurringJob::name).toList());
	}

	private static void requireDistinctNames(List<String> names) {
		if (!names.stream().allMatch((name) -> NAME.matcher(name).matches())
				|| Set.copyOf(names).size() < names.size()) {
			throw new IllegalStateException("recurring jobs need unique names made of a-z, 0-9 and dashes: " + names);
		}
	}

	List<RecurringJob> jobs() {
		return Stream.concat(this.fixed.stream(), this.changing.stream().flatMap((some) -> some.all().stream()))
			.toList();
	}

	Optional<RecurringJob> find(DueEntry due) {
		String name = due.subject().replace(NOW, "");
		return jobs().stream().filter((job) -> job.name().equals(name)).findFirst();
	}

	static boolean isByHand(DueEntry due) {
		return due.subject().endsWith(NOW);
	}

	// in the district's time zone
	LocalDateTime local(Instant instant, WorkspaceId workspace) {
		return LocalDateTime.ofInstant(instant, this.zones.of(workspace).orElseThrow());
	}

	Optional<Timetable> timetable(RecurringJob job, WorkspaceId workspace) {
		return this.zones.of(workspace)
			.filter((zone) -> !job.cron().equals(RecurringJob.NEVER))
			.map((zone) -> new Timetable(job.cron(), zone));
	}

	// plans each job that has no trigger on this node yet or whose times changed; returns
	// false if the zone isn't known yet. An entry that is already due stays with the node
	// that has it
	boolean planAll(WorkspaceId workspace) {
		Map<RecurringJob, Timetable> timed = new LinkedHashMap<>();
		jobs().forEach((job) -> timetable(job, workspace).filter((times) -> times.getFireTimeAfter(null) != null)
			.ifPresent((times) -> timed.put(job, times)));
		this.ofNode.schedule(workspace, timed, (job) -> plan(job, workspace, progress(job, workspace).last()));
		return this.zones.of(workspace).isPresent();
	}

	void forget(WorkspaceId workspace) {
		this.ofNode.schedule(workspace, Map.of(), (none) -> {
		});
	}

	// how far a job has come; a new one starts now
	JobStore.Progress progress(RecurringJob job, WorkspaceId workspace) {
		LocalDateTime now = local(this.clock.instant(), workspace);
		return this.store.progress(JobId.of(workspace, job.name()), now.truncatedTo(ChronoUnit.SECONDS));
	}

	// plans the next occurrence
	void plan(RecurringJob job, WorkspaceId workspace, LocalDateTime after) {
		Optional<Timetable> timetable = timetable(job, workspace);
		timetable.flatMap((times) -> times.next(after).map(times::at))
			.ifPresentOrElse((at) -> this.entries.set(workspace, KIND, job.name(), at),
					() -> this.entries.clear(workspace, KIND, job.name()));
	}

	// plans an extra occurrence for this minute
	void planNow(RecurringJob job, WorkspaceId workspace) {
		Instant minute = this.clock.instant().truncatedTo(ChronoUnit.MINUTES);
		this.entries.set(workspace, KIND, job.name() + NOW, minute);
	}

	Optional<Instant> next(RecurringJob job, WorkspaceId workspace) {
		return timetable(job, workspace)
			.flatMap((times) -> Optional.ofNullable(times.getTimeAfter(Date.from(this.clock.instant()))))
			.map(Date::toInstant);
	}

}

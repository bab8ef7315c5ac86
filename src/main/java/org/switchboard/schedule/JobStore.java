package org.switchboard.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * How jobs went and which are paused, in Redis, so that all nodes know the same. Instants
 * are epoch milliseconds, occurrences local times such as {@code 2026-11-25T09:00}. <pre>
 * sb:{schedule}:jobs  hash · forever · the last run of each job that nodes run for all workspaces together, and who
 *                     paused it
 * jobs                hash · forever, a few fields for each job · each recurring job's last run in a workspace, and who
 *                     paused it
 *
 * due-sweep:began, :took (ms), :ended, :node   of the last run: "done", or the kind of failure
 * due-sweep:paused                             "U1 1700000000000", who paused it and when, while paused
 * due-sweep:running:web-1/4711                 "since seen", while a long run is in progress
 * unclaimed:last                               the latest occurrence that is done or skipped, as are all before
 * unclaimed:ran                                the occurrence that ran last
 *
 * note   HSET, HDEL, HGET in a script
 * pause  HSETNX · resume  HDEL · running  HSET · all  HGETALL · progress  HSETNX, HMGET
 * </pre> Nothing expires: there are only a few fields per job.
 */
@Component
class JobStore {

	private static final String OF_NODES = "sb:{schedule}:jobs";

	private final RedisScript<String> note = Scripts.of("note.lua", JobStore.class, String.class);

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	JobStore(StringRedisTemplate redis) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
	}

	// records a run, if any, and returns who paused the job, in one round trip
	Optional<JobPause> note(JobId job, Optional<JobRun> run) {
		return note(job, run, "", "");
	}

	// records the run of an occurrence; if it was a scheduled one, all before it count as
	// done
	void note(JobRun run, Occurrence occurrence) {
		String local = occurrence.local().toString();
		note(JobId.of(occurrence), Optional.of(run), local, occurrence.byHand() ? "" : local);
	}

	// skips an occurrence and all before it
	void passOver(Occurrence occurrence) {
		note(JobId.of(occurrence), Optional.empty(), "", occurrence.local().toString());
	}

	private Optional<JobPause> note(JobId job, Optional<JobRun> run, String ran, String last) {
		String paused = this.redis.execute(this.note, List.of(key(job)), job.name(),
				run.map((one) -> millis(one.began())).orElse(""),
				run.map((one) -> String.valueOf(one.took().toMillis())).orElse(""), run.map(JobRun::ended).orElse(""),
				run.map(JobRun::node).orElse(""), ran, last);
		return paused.isEmpty() ? Optional.empty() : Optional.of(JobPause.read(paused));
	}

	// how far a recurring job has come
	Progress progress(JobId job, LocalDateTime beginning) {
		this.hashes.putIfAbsent(key(job), job.name() + ":last", beginning.toString());
		List<String> stored = this.hashes.multiGet(key(job),
				List.of(job.name() + ":last", job.name() + ":ran", job.name() + ":paused"));
		return new Progress(LocalDateTime.parse(stored.get(0)),
				Optional.ofNullable(stored.get(1)).map(LocalDateTime::parse), stored.get(2) != null);
	}

	// the first to pause it counts
	void pause(JobId job, JobPause pause) {
		this.hashes.putIfAbsent(key(job), job.name() + ":paused", pause.stored());
	}

	void resume(JobId job) {
		this.hashes.delete(key(job), job.name() + ":paused");
	}

	void running(JobId job, LongRun run) {
		this.hashes.put(key(job), job.name() + ":running:" + run.node(), run.stored());
	}

	// everything stored about the jobs; drops the long runs of nodes that have died
	Map<String, String> all(Optional<WorkspaceId> workspace, Instant since) {
		Map<String, String> fields = this.hashes.entries(key(workspace));
		Object[] dead = JobState.runningBefore(since, fields).toArray();
		if (dead.length > 0) {
			this.hashes.delete(key(workspace), dead);
			fields.keySet().removeAll(Set.of(dead));
		}
		return fields;
	}

	private static String key(JobId job) {
		return key(job.workspace());
	}

	private static String key(Optional<WorkspaceId> workspace) {
		return workspace.map((whose) -> whose.key("jobs")).orElse(OF_NODES);
	}

	private static String millis(Instant instant) {
		return String.valueOf(instant.toEpochMilli());
	}

	/**
	 * How far a recurring job has come.
	 *
	 * @param last the latest occurrence that is done or skipped, as are all before
	 * @param ran the occurrence that ran last
	 * @param paused whether the job is paused
	 */
	record Progress(LocalDateTime last, Optional<LocalDateTime> ran, boolean paused) {
	}

}

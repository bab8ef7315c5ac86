package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of a job.
 *
 * @param last its last run
 * @param pause who paused it, if it's paused
 * @param running its runs in progress for more than a second
 */
record JobState(Optional<JobRun> last, Optional<JobPause> pause, List<LongRun> running) {

	private static final String RUNNING = ":running:";

	static JobState read(String name, Map<String, String> fields) {
		String running = name + RUNNING;
		return new JobState(Optional.ofNullable(fields.get(name + ":began")).map((began) -> run(name, began, fields)),
				Optional.ofNullable(fields.get(name + ":paused")).map(JobPause::read),
				fields.entrySet()
					.stream()
					.filter((field) -> field.getKey().startsWith(running))
					.map((field) -> LongRun.read(field.getKey().substring(running.length()), field.getValue()))
					.toList());
	}

	// the fields of runs no node has reported since then
	static List<String> runningBefore(Instant since, Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.filter((field) -> field.getKey().contains(RUNNING))
			.filter((field) -> LongRun.read("", field.getValue()).seen().isBefore(since))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static JobRun run(String name, String began, Map<String, String> fields) {
		return new JobRun(Instant.ofEpochMilli(Long.parseLong(began)),
				Duration.ofMillis(Long.parseLong(fields.getOrDefault(name + ":took", "0"))),
				fields.getOrDefault(name + ":ended", ""), fields.getOrDefault(name + ":node", ""));
	}

}

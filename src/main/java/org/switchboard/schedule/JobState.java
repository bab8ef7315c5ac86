package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a job stands.
 *
 * @param last how it went last
 * @param pause whether it is paused
 * @param running what goes on for a while by now
 */
record JobState(Optional<JobRun> last, Optional<JobPause> pause, List<LongRun> running) {

	private static final String RUNNING = ":running:";

	// reads what is stored
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

	// which fields tell of runs that nobody has seen lately
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

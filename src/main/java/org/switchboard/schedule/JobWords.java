package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.wording.Formats;

/** What administrators read about jobs. */
final class JobWords {

	static final String HEADING = "Scheduled jobs. Times are in your time zone.";

	static final String RUN = "Run now";

	static final String PAUSE = "Pause";

	static final String RESUME = "Resume";

	static final String RUNS = "It will run in a moment. See `/switchboard jobs` for the result.";

	static final String GONE = "That job no longer exists. See `/switchboard jobs`.";

	static final String OF_ALL = "Runs for all workspaces.";

	private JobWords() {
	}

	static String job(ListedJob job) {
		return "*" + SlackText.escape(job.purpose()) + "*  `" + job.name() + "`" + running(job) + pause(job) + "\n"
				+ next(job) + "\n" + job.state().last().map((run) -> last(run, job.zone())).orElse("Hasn't run yet")
				+ (job.id().workspace().isPresent() ? "" : "\n" + OF_ALL);
	}

	private static String running(ListedJob job) {
		return job.state()
			.running()
			.stream()
			.map((run) -> running(run, job.stuckAfter()))
			.collect(Collectors.joining());
	}

	private static String running(LongRun run, Duration stuckAfter) {
		Duration length = Duration.between(run.since(), run.seen());
		return ((length.compareTo(stuckAfter) > 0) ? "\n:warning: Stuck? Running"
				: "\n:hourglass_flowing_sand: Running") + " for " + length(length) + " on `"
				+ SlackText.escape(run.node()) + "`";
	}

	private static String pause(ListedJob job) {
		return job.state()
			.pause()
			.map((pause) -> "\n:double_vertical_bar: Paused by <@" + pause.userId() + "> "
					+ SlackDate.of(pause.at(), job.zone()))
			.orElse("");
	}

	private static String next(ListedJob job) {
		if (job.state().pause().isPresent()) {
			return "Not scheduled";
		}
		return job.next().map((next) -> "Next " + time(next, job.zone())).orElse("Runs only on demand");
	}

	private static String last(JobRun run, ZoneId zone) {
		String ended = run.isDone() ? "done" : ":warning: failed: `" + SlackText.escape(run.ended()) + "`";
		return "Last " + time(run.began(), zone) + ", took " + length(run.took()) + ", " + ended + ", on `"
				+ SlackText.escape(run.node()) + "`";
	}

	private static String time(Instant at, ZoneId zone) {
		return SlackDate.of(at, zone);
	}

	private static String length(Duration length) {
		if (length.compareTo(Duration.ofSeconds(1)) < 0) {
			return length.toMillis() + " ms";
		}
		return Formats.duration(length);
	}

}

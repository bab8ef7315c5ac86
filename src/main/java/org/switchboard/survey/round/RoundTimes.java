package org.switchboard.survey.round;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.switchboard.directory.Directory;

/**
 * When the steps of a round happen: never on a day the central office is closed, but at
 * the same time on its next working day.
 */
final class RoundTimes {

	private final Directory directory;

	RoundTimes(Directory directory) {
		this.directory = directory;
	}

	Instant after(Instant begin, Duration time) {
		return working(begin.atZone(this.directory.zone()).plus(time));
	}

	Instant working(Instant instant) {
		return working(instant.atZone(this.directory.zone()));
	}

	List<Instant> after(Instant begin, List<Duration> times) {
		return times.stream().map((time) -> after(begin, time)).distinct().toList();
	}

	private Instant working(ZonedDateTime time) {
		return time.with(this.directory.workingDayFrom(time.toLocalDate())).toInstant();
	}

}

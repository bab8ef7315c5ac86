package org.switchboard.survey.round;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.switchboard.directory.Directory;

/**
 * When something of a round happens: never on a day on which the central office does not
 * work, but at the same time of the next one on which it does.
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

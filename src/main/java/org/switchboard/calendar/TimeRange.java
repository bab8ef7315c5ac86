package org.switchboard.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A period between two instants.
 *
 * @param begin the start
 * @param end the end, later than the start
 */
public record TimeRange(Instant begin, Instant end) {

	Duration length() {
		return Duration.between(this.begin, this.end);
	}

	boolean has(Instant at) {
		return !at.isBefore(this.begin) && !at.isAfter(this.end);
	}

	Optional<TimeRange> since(Instant from) {
		return from.isBefore(this.end) ? Optional.of(new TimeRange(later(this.begin, from), this.end))
				: Optional.empty();
	}

	Optional<TimeRange> within(Instant from, Instant to) {
		Instant first = later(this.begin, from);
		Instant last = this.end.isBefore(to) ? this.end : to;
		return first.isBefore(last) ? Optional.of(new TimeRange(first, last)) : Optional.empty();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}

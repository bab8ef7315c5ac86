package org.switchboard.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One clock of a request. It keeps the time it has counted while it is stopped. Once
 * overdue it stays overdue, unless it is given more time.
 *
 * @param startedAt when it first started
 * @param used the time counted when it last started or stopped
 * @param since since when it has been running; empty while stopped
 * @param haltedAt when it stopped; empty while running
 * @param due when it is or was due, as known when it last ran
 */
public record SlaClock(Instant startedAt, Duration used, Optional<Instant> since, Optional<Instant> haltedAt,
		Optional<Instant> due) {

	static SlaClock started(Instant at, Terms terms, ClockKind kind) {
		SlaClock stopped = new SlaClock(at, Duration.ZERO, Optional.empty(), Optional.of(at), Optional.empty());
		return stopped.runs(at, terms, kind);
	}

	SlaClock runs(Instant at, Terms terms, ClockKind kind) {
		if (this.since.isPresent()) {
			return this;
		}
		Optional<Instant> next = terms.counting(kind).map((counting) -> due(at, counting));
		boolean isPromised = kind == ClockKind.FIRST_RESPONSE && terms.promised().isPresent();
		return new SlaClock(this.startedAt, this.used, Optional.of(at), Optional.empty(),
				isPromised ? terms.promised() : next);
	}

	private Instant due(Instant at, ClockTarget counting) {
		return counting.isUsedUp(this.used) ? this.due.filter((known) -> !known.isAfter(at)).orElse(at)
				: counting.after(at, this.used, 1);
	}

	SlaClock halts(Instant at, Terms terms, ClockKind kind) {
		return this.since
			.map((from) -> new SlaClock(this.startedAt, this.used.plus(terms.time(kind).between(from, at)),
					Optional.empty(), Optional.of(at), this.due))
			.orElse(this);
	}

	/** Returns when it is due; empty while stopped, or without a target. */
	public Optional<Instant> running() {
		return this.since.flatMap((from) -> this.due);
	}

	SlaClock changes(Instant at, Terms from, Terms to, ClockKind kind) {
		return this.since.isPresent() ? halts(at, from, kind).runs(at, to, kind) : this;
	}

}

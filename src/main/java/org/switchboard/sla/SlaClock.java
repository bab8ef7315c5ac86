package org.switchboard.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One clock of a request. It counts while it runs, and keeps what it has counted. What is
 * late once stays late since then, unless it is given more time.
 *
 * @param startedAt when it began
 * @param used how much had passed when it last began or ceased to run
 * @param since since when it runs; absent while it does not
 * @param haltedAt when it ceased to run; absent while it runs
 * @param due when the time is over or was, as far as it was known when it last ran
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

	private Instant due(Instant at, Counting counting) {
		return counting.isUsedUp(this.used) ? this.due.filter((known) -> !known.isAfter(at)).orElse(at)
				: counting.after(at, this.used, 1);
	}

	SlaClock halts(Instant at, Terms terms, ClockKind kind) {
		return this.since
			.map((from) -> new SlaClock(this.startedAt, this.used.plus(terms.time(kind).between(from, at)),
					Optional.empty(), Optional.of(at), this.due))
			.orElse(this);
	}

	/**
	 * When its time is over, while it runs.
	 * @return nothing while it does not, or if it has no target
	 */
	public Optional<Instant> running() {
		return this.since.flatMap((from) -> this.due);
	}

	SlaClock changes(Instant at, Terms from, Terms to, ClockKind kind) {
		return this.since.isPresent() ? halts(at, from, kind).runs(at, to, kind) : this;
	}

}

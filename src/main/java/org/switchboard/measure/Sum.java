package org.switchboard.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes together of a group in some weeks.
 */
final class Sum {

	private final Tallies tallies = new Tallies();

	private final List<Waiting> waiting = new ArrayList<>();

	private long open;

	void add(Count count, Weeks weeks) {
		if (weeks.include(count.week())) {
			this.tallies.add(count.measure(), count.value(), count.count());
		}
		// what is open now, less what has come since
		if (count.measure() == Measure.OPEN && !count.cell().confidential() && count.week().isAfter(weeks.last())) {
			this.open -= count.count();
		}
	}

	void add(OpenOne one, Weeks weeks, Instant now) {
		this.open++;
		if (weeks.include(one.week())) {
			if (one.request().firstResponseAt().isEmpty()) {
				this.waiting.add(Waiting.of(one.request(), Timing.ANSWER, now));
			}
			this.waiting.add(Waiting.of(one.request(), Timing.RESOLUTION, now));
		}
	}

	Figures figures() {
		return new Figures(this.tallies.sum(Measure.OPENED), this.tallies.sum(Measure.CLAIMED),
				this.tallies.sum(Measure.RESOLVED), this.tallies.sum(Measure.REOPENED), this.open,
				Times.of(this.tallies, Timing.ANSWER, this.waiting),
				Times.of(this.tallies, Timing.RESOLUTION, this.waiting),
				this.tallies.steps(Measure.SATISFACTION, Tallies.SATISFACTION),
				this.tallies.steps(Measure.EFFORT, Tallies.EFFORT));
	}

}

package org.switchboard.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.switchboard.statistics.Tally;

/** Adds up the figures of one group of requests. */
final class WeeklySum {

	private final Tallies tallies = new Tallies();

	private final List<OngoingWait> waiting = new ArrayList<>();

	private final Map<Measure, Tally> ratings = new EnumMap<>(Measure.class);

	private long open;

	void add(Count count, Weeks weeks) {
		if (weeks.include(count.week())) {
			this.tallies.add(count.measure(), count.value(), count.count());
		}
		// open then = open now minus the net increase since
		if (count.measure() == Measure.OPEN && !count.key().confidential() && count.week().isAfter(weeks.last())) {
			this.open -= count.count();
		}
	}

	void add(CountedRequest one, Weeks weeks, Instant now) {
		this.open++;
		if (weeks.include(one.week())) {
			if (one.request().firstResponseAt().isEmpty()) {
				this.waiting.add(OngoingWait.of(one.request(), WaitKind.ANSWER, now));
			}
			this.waiting.add(OngoingWait.of(one.request(), WaitKind.RESOLUTION, now));
		}
	}

	void add(RatingBatch batch, Weeks weeks) {
		if (weeks.include(batch.week())) {
			this.ratings.merge(batch.measure(), batch.disclosed(), Tally::plus);
		}
	}

	private Tally rated(Measure measure) {
		return this.ratings.getOrDefault(measure, this.tallies.steps(measure));
	}

	Figures figures() {
		return new Figures(this.tallies.sum(Measure.OPENED), this.tallies.sum(Measure.CLAIMED),
				this.tallies.sum(Measure.RESOLVED), this.tallies.sum(Measure.REOPENED), this.open,
				WaitingTimes.of(this.tallies, WaitKind.ANSWER, this.waiting),
				WaitingTimes.of(this.tallies, WaitKind.RESOLUTION, this.waiting), rated(Measure.SATISFACTION),
				rated(Measure.EFFORT));
	}

}

package org.switchboard.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.switchboard.statistics.Share;

/**
 * How long schools waited. Those still waiting count too, as having waited at least that
 * long: quantiles are those of the Kaplan-Meier estimate. If no one is still waiting or
 * has given up, that is the same as plain counting.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958</a>
 */
public final class WaitingTimes {

	/** Fewer are too few to report. */
	public static final int LEAST = 5;

	private final NavigableMap<Duration, Long> ended;

	private final NavigableMap<Duration, Long> unended;

	private final Share inTime;

	private WaitingTimes(NavigableMap<Duration, Long> ended, NavigableMap<Duration, Long> unended, Share inTime) {
		this.ended = ended;
		this.unended = unended;
		this.inTime = inTime;
	}

	static WaitingTimes of(Tallies tallies, WaitKind kind, List<OngoingWait> all) {
		NavigableMap<Duration, Long> unended = times(tallies.of(kind.givenUp()));
		List<OngoingWait> waiting = all.stream().filter((one) -> one.kind() == kind).toList();
		// rounded like the waits that ended, so that equal waits stay equal
		waiting.forEach((one) -> unended.merge(Buckets.time(Buckets.of(one.time())), 1L, Long::sum));
		long inTime = tallies.sum(kind.inTime());
		long late = tallies.sum(kind.late()) + waiting.stream().filter(OngoingWait::isLate).count();
		return new WaitingTimes(times(tallies.of(kind.taken())), unended, new Share(inTime, inTime + late));
	}

	private static NavigableMap<Duration, Long> times(Map<Integer, Long> buckets) {
		NavigableMap<Duration, Long> times = new TreeMap<>();
		buckets.forEach((bucket, count) -> times.put(Buckets.time(bucket), count));
		return times;
	}

	/** How many waits have ended. */
	public long n() {
		return sum(this.ended);
	}

	/** How many waits there are: ended, ongoing or given up. */
	public long all() {
		return n() + sum(this.unended);
	}

	/** The share on time, of those with a target that have ended or are overdue. */
	public Share inTime() {
		return this.inTime;
	}

	/**
	 * Returns the share of waits that ended within a limit.
	 * @param limit rounded like the stored times, so it may be 2% longer
	 * @return out of those known: waits that ended or have already taken longer
	 */
	public Share within(Duration limit) {
		Duration rounded = Buckets.time(Buckets.of(limit));
		long within = sum(this.ended.headMap(rounded, true));
		return new Share(within, n() + sum(this.unended.tailMap(rounded, false)));
	}

	public Optional<Duration> median() {
		return quantile(0.5);
	}

	/**
	 * Returns the time within which a fraction of the waits ended.
	 * @param part from 0 to 1
	 * @return the time, off by 1% at most; empty if too many are still waiting to know,
	 * or if there are fewer than {@link #LEAST}
	 */
	public Optional<Duration> quantile(double part) {
		double left = 1;
		long atRisk = all();
		if (atRisk < LEAST) {
			return Optional.empty();
		}
		for (Step step : steps()) {
			left *= 1 - (double) step.ended() / atRisk;
			// tolerates rounding errors
			if (left <= 1 - part + 1e-9) {
				return Optional.of(step.time());
			}
			atRisk -= step.ended() + step.unended();
		}
		return Optional.empty();
	}

	/**
	 * Returns the same, or if too many are still waiting, the time that it is more than:
	 * what it would be if everyone's wait were over now.
	 * @return empty if there are fewer than {@link #LEAST}
	 */
	public Optional<WaitingTime> time(double part) {
		return quantile(part).map((time) -> new WaitingTime(time, false))
			.or(() -> soFar().quantile(part).map((time) -> new WaitingTime(time, true)));
	}

	private WaitingTimes soFar() {
		NavigableMap<Duration, Long> all = new TreeMap<>(this.ended);
		this.unended.forEach((time, count) -> all.merge(time, count, Long::sum));
		return new WaitingTimes(all, new TreeMap<>(), this.inTime);
	}

	private List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		this.ended.forEach((time, count) -> steps.add(new Step(time, count, 0)));
		this.unended.forEach((time, count) -> steps.add(new Step(time, 0, count)));
		// someone still waiting for exactly that long was still at risk then
		steps.sort(Comparator.comparing(Step::time).thenComparing(Step::unended));
		return steps;
	}

	private static long sum(Map<Duration, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * Waits of the same length.
	 *
	 * @param time their length
	 * @param ended how many ended
	 * @param unended how many are ongoing or were given up
	 */
	private record Step(Duration time, long ended, long unended) {
	}

}

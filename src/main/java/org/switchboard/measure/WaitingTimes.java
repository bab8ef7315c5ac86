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
 * How long schools waited for something, those who still wait among them: of them it is
 * known that it takes at least as long as they have waited. So quantiles are those of the
 * Kaplan-Meier estimate; without anybody who still waits, or has given up, that is the
 * same as counting.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958</a>
 */
public final class WaitingTimes {

	/** Fewer say nothing. */
	public static final int LEAST = 5;

	private final NavigableMap<Duration, Long> ended;

	private final NavigableMap<Duration, Long> unended;

	private final Share inTime;

	private WaitingTimes(NavigableMap<Duration, Long> ended, NavigableMap<Duration, Long> unended, Share inTime) {
		this.ended = ended;
		this.unended = unended;
		this.inTime = inTime;
	}

	static WaitingTimes of(Tallies tallies, Timing timing, List<Waiting> all) {
		NavigableMap<Duration, Long> unended = times(tallies.of(timing.givenUp()));
		List<Waiting> waiting = all.stream().filter((one) -> one.timing() == timing).toList();
		// as rounded as those that are over, so that who waits as long is there as long
		waiting.forEach((one) -> unended.merge(Buckets.time(Buckets.of(one.time())), 1L, Long::sum));
		long inTime = tallies.sum(timing.inTime());
		long late = tallies.sum(timing.late()) + waiting.stream().filter(Waiting::isLate).count();
		return new WaitingTimes(times(tallies.of(timing.taken())), unended, new Share(inTime, inTime + late));
	}

	private static NavigableMap<Duration, Long> times(Map<Integer, Long> buckets) {
		NavigableMap<Duration, Long> times = new TreeMap<>();
		buckets.forEach((bucket, count) -> times.put(Buckets.time(bucket), count));
		return times;
	}

	/** Of how many it is known how long it took. */
	public long n() {
		return sum(this.ended);
	}

	/**
	 * Of how many it is known how long it took at least: those that are over, still wait
	 * or were given up.
	 */
	public long all() {
		return n() + sum(this.unended);
	}

	/** Of all that had a target and came, or are late already. */
	public Share inTime() {
		return this.inTime;
	}

	/**
	 * For how many it was over within a time.
	 * @param limit the time, rounded as those that are kept: it may be longer by 2 %
	 * @return of all of which that is known: that are over, or took longer already
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
	 * In which time a part of all is over.
	 * @param part from 0 to 1
	 * @return the time, wrong by 1 % at most; nothing if so many still wait that nobody
	 * knows, or if there are fewer than {@link #LEAST}
	 */
	public Optional<Duration> quantile(double part) {
		double left = 1;
		long atRisk = all();
		if (atRisk < LEAST) {
			return Optional.empty();
		}
		for (Step step : steps()) {
			left *= 1 - (double) step.ended() / atRisk;
			// what is not there but for a rounding, is not there
			if (left <= 1 - part + 1e-9) {
				return Optional.of(step.time());
			}
			atRisk -= step.ended() + step.unended();
		}
		return Optional.empty();
	}

	private List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		this.ended.forEach((time, count) -> steps.add(new Step(time, count, 0)));
		this.unended.forEach((time, count) -> steps.add(new Step(time, 0, count)));
		// who waits for just as long, was there when it was over for others
		steps.sort(Comparator.comparing(Step::time).thenComparing(Step::unended));
		return steps;
	}

	private static long sum(Map<Duration, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * What happens after some time.
	 *
	 * @param time the time
	 * @param ended for how many it is over
	 * @param unended of how many nothing else is known
	 */
	private record Step(Duration time, long ended, long unended) {
	}

}

package org.switchboard.digest.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.switchboard.measure.Figures;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;

/**
 * How a group of requests was served in a week. Figures of fewer than five are empty.
 *
 * @param week the Monday of the week
 * @param group the group's name in each dimension
 * @param requests how many were filed
 * @param resolved how many times one was resolved
 * @param reopened how many times one was reopened
 * @param openAtTheEnd how many were open at the end of the week
 * @param firstAnswer first response times
 * @param resolution resolution times
 * @param satisfaction the share of satisfied ratings
 * @param ease ratings of how easy it was to get help
 */
record ServiceRow(LocalDate week, Map<String, Optional<GroupName>> group, long requests, long resolved, long reopened,
		long openAtTheEnd, Waiting firstAnswer, Waiting resolution, Part satisfaction, Mean ease) {

	static ServiceRow of(LocalDate week, Map<String, Optional<GroupName>> group, Figures figures) {
		return new ServiceRow(week, group, figures.opened(), figures.resolved(), figures.reopened(), figures.open(),
				Waiting.of(figures.answer()), Waiting.of(figures.resolution()),
				part(Scores.satisfaction(figures.satisfaction())),
				new Mean(mean(figures.effort().least()), mean(figures.effort().most()), hidden(figures.effort().n())));
	}

	private static Part part(Share share) {
		return new Part(share(share), share(share.most()), hidden(share.n()));
	}

	private static Optional<Double> mean(Tally efforts) {
		return (efforts.n() < WaitingTimes.LEAST) ? Optional.empty()
				: Optional.of(rounded(Scores.effort(efforts).orElseThrow(), 100));
	}

	private static Optional<Double> share(Share share) {
		return (share.n() < WaitingTimes.LEAST) ? Optional.empty()
				: Optional.of(rounded(share.value().orElseThrow(), 1000));
	}

	// too few ratings: hides how many there are, too
	private static Optional<Long> hidden(long n) {
		return (n < WaitingTimes.LEAST) ? Optional.empty() : Optional.of(n);
	}

	private static double rounded(double value, int parts) {
		return (double) Math.round(value * parts) / parts;
	}

	/**
	 * How long schools waited, in business hours.
	 *
	 * @param medianHours the median
	 * @param p90Hours the 90th percentile
	 * @param inTime the share on time
	 */
	record Waiting(Optional<Double> medianHours, Optional<Double> p90Hours, Part inTime) {

		private static Waiting of(WaitingTimes times) {
			return new Waiting(hours(times, 0.5), hours(times, 0.9),
					new Part(share(times.inTime()), share(times.inTime()), Optional.of(times.inTime().n())));
		}

		private static Optional<Double> hours(WaitingTimes times, double part) {
			return times.quantile(part).map((time) -> rounded(time.toMillis() / 3_600_000.0, 100));
		}

	}

	/**
	 * A share.
	 *
	 * @param share from 0 to 1; the least it can be
	 * @param most the most it can be
	 * @param n the number it is a share of
	 */
	record Part(Optional<Double> share, Optional<Double> most, Optional<Long> n) {
	}

	/**
	 * A mean.
	 *
	 * @param mean from 1 to 7, higher is easier; the least it can be
	 * @param most the most it can be
	 * @param n the number of ratings
	 */
	record Mean(Optional<Double> mean, Optional<Double> most, Optional<Long> n) {
	}

}

package org.switchboard.survey.score;

import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Some of all.
 *
 * @param of how many of them
 * @param n how many all are
 */
public record Share(long of, long n) {

	private static final double UNCERTAINTY = 0.05;

	public Share {
		if (of < 0 || of > n) {
			throw new IllegalArgumentException(of + " of " + n + " is no share");
		}
	}

	/**
	 * The share as a number.
	 * @return from 0 to 1; nothing if there are none at all
	 */
	public OptionalDouble value() {
		return (this.n > 0) ? OptionalDouble.of((double) this.of / this.n) : OptionalDouble.empty();
	}

	/**
	 * Where the share of everybody who could have answered lies with 95 % confidence, if
	 * those who did are a random sample of very many: Wilson's score interval, which
	 * holds for few answers, and for none or all of them, too.
	 * @return nothing if there are none at all
	 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
	 * @see <a href=
	 * "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe
	 * 1998, who compares it with six others</a>
	 */
	public Optional<Interval> interval() {
		if (this.n == 0) {
			return Optional.empty();
		}
		var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(Math.toIntExact(this.n),
				Math.toIntExact(this.of), UNCERTAINTY);
		return Optional.of(new Interval(wilson.getLowerBound(), wilson.getUpperBound()));
	}

	/**
	 * Whether it is as much as somebody wants.
	 * @param percent how much that is
	 * @return whether it is, not rounded
	 */
	public boolean isAtLeast(int percent) {
		return this.of * 100 >= this.n * percent;
	}

}

package org.switchboard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Some of all.
 *
 * @param of how many of them, at least
 * @param n how many all are
 * @param withheld how many more of all may be among them, which is not told
 */
public record Share(long of, long n, long withheld) {

	private static final double UNCERTAINTY = 0.05;

	public Share {
		if (of < 0 || of + withheld > n) {
			throw new IllegalArgumentException(of + " of " + n + " is no share");
		}
	}

	public Share(long of, long n) {
		this(of, n, 0);
	}

	public Share plus(Share other) {
		return new Share(this.of + other.of, this.n + other.n, this.withheld + other.withheld);
	}

	/**
	 * The most that it may be.
	 * @return the same share, unless something is withheld
	 */
	public Share most() {
		return new Share(this.of + this.withheld, this.n);
	}

	/**
	 * The share as people read it.
	 * @return a whole percentage, or a range of it where something is withheld, without
	 * the sign
	 */
	public String percent() {
		long most = Math.round(100 * most().value().orElse(0));
		long least = Math.round(100 * value().orElse(0));
		return (this.withheld == 0) ? String.valueOf(least) : least + "–" + most;
	}

	/**
	 * The share as a number, at least.
	 * @return from 0 to 1; nothing if there are none at all
	 */
	public OptionalDouble value() {
		return (this.n > 0) ? OptionalDouble.of((double) this.of / this.n) : OptionalDouble.empty();
	}

	/**
	 * Where the share of everybody who could have answered lies with 95 % confidence, if
	 * those who did are a random sample of very many: Wilson's score interval, which
	 * holds for few answers, and for none or all of them, too.
	 * @return nothing if there are none at all, or some are withheld
	 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
	 * @see <a href=
	 * "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe
	 * 1998, who compares it with six others</a>
	 */
	public Optional<Interval> interval() {
		if (this.n == 0 || this.withheld > 0) {
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

package org.switchboard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A part of a whole.
 *
 * @param of the size of the part, at least
 * @param n the size of the whole
 * @param withheld how many more may belong to the part, which is not shown
 */
public record Share(long of, long n, long withheld) {

	/** The 5% level: anything closer may be chance and isn't called a change. */
	public static final double SIGNIFICANT = 1.96;

	private static final double UNCERTAINTY = 0.05;

	/** A change among fewer is not called one. */
	public static final int ENOUGH = 10;

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

	/** Returns the highest the share may be: the same, unless something is withheld. */
	public Share most() {
		return new Share(this.of + this.withheld, this.n);
	}

	/**
	 * Returns a whole percentage without the sign, or a range if something is withheld.
	 */
	public String percent() {
		long most = Math.round(100 * most().value().orElse(0));
		long least = Math.round(100 * value().orElse(0));
		return (this.withheld == 0) ? String.valueOf(least) : least + "–" + most;
	}

	/** Returns the lowest the share may be, from 0 to 1; empty if the whole is empty. */
	public OptionalDouble value() {
		return (this.n > 0) ? OptionalDouble.of((double) this.of / this.n) : OptionalDouble.empty();
	}

	/**
	 * Returns the 95% confidence interval, treating those who answered as a random sample
	 * of a very large group: Wilson's score interval, which also holds for few answers
	 * and for shares of 0 and 1.
	 * @return empty if the whole is empty or something is withheld
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
	 * Returns how surely this differs from another share: how many standard errors they
	 * are apart, as far as both are shown; 0 if either is of fewer than ten.
	 */
	public double standardErrorsFrom(Share other) {
		if (Math.min(this.n, other.n) < ENOUGH) {
			return 0;
		}
		double together = (double) (this.of + other.of) / (this.n + other.n);
		double error = Math.sqrt(together * (1 - together) * (1.0 / this.n + 1.0 / other.n));
		double apart = Math.max(value().orElse(0) - other.most().value().orElse(0),
				other.value().orElse(0) - most().value().orElse(0));
		return (error > 0) ? Math.max(0, apart) / error : 0;
	}

	/** Whether the share reaches a percentage, without rounding. */
	public boolean isAtLeast(int percent) {
		return this.of * 100 >= this.n * percent;
	}

}

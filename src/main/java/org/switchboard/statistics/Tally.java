package org.switchboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many people chose each option of a question.
 *
 * @param counts in the order of the options
 * @param withheld how many more answers there are whose option is not shown
 */
public record Tally(List<Long> counts, long withheld) {

	public Tally {
		counts = List.copyOf(counts);
		if (withheld < 0 || counts.stream().anyMatch((count) -> count < 0)) {
			throw new IllegalArgumentException("A count is negative");
		}
	}

	public static Tally of(long... counts) {
		return of(LongStream.of(counts).boxed().toList());
	}

	public static Tally of(List<Long> counts) {
		return new Tally(counts, 0);
	}

	/** Returns the number of answers, with those withheld. */
	public long n() {
		return sum(0, this.counts.size()) + this.withheld;
	}

	/** Adds up two tallies of the same question. */
	public Tally plus(Tally other) {
		requireOptions(other.counts.size());
		return new Tally(IntStream.range(0, this.counts.size())
			.mapToObj((option) -> this.counts.get(option) + other.counts.get(option))
			.toList(), this.withheld + other.withheld);
	}

	/**
	 * Returns the share of answers from option {@code from} up to, but not including,
	 * {@code to}, counted from 0. Answers that are withheld may belong to it.
	 */
	public Share share(int from, int to) {
		return new Share(sum(from, to), n(), this.withheld);
	}

	/**
	 * Returns the mean of the steps of a scale.
	 * @param first the number of the first step
	 * @return empty if no one answered, or something is withheld
	 */
	public OptionalDouble mean(int first) {
		long n = n();
		long sum = IntStream.range(0, this.counts.size())
			.mapToLong((option) -> (first + option) * this.counts.get(option))
			.sum();
		return (n > 0 && this.withheld == 0) ? OptionalDouble.of((double) sum / n) : OptionalDouble.empty();
	}

	/** Returns the lowest this may be, with everything withheld at the first option. */
	public Tally least() {
		return withheldAt(0);
	}

	/** Returns the highest this may be, with everything withheld at the last option. */
	public Tally most() {
		return withheldAt(this.counts.size() - 1);
	}

	private Tally withheldAt(int option) {
		List<Long> all = new ArrayList<>(this.counts);
		all.set(option, all.get(option) + this.withheld);
		return of(all);
	}

	Tally requireOptions(int options) {
		if (this.counts.size() != options) {
			throw new IllegalArgumentException("There are " + this.counts.size() + " options, not " + options);
		}
		return this;
	}

	private long sum(int from, int to) {
		return this.counts.subList(from, to).stream().mapToLong(Long::longValue).sum();
	}

}

package org.switchboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many chose each of a question's options.
 *
 * @param counts in the order of the options
 * @param withheld of how many more answers it is not told which option they chose
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

	/**
	 * How many answered.
	 * @return the number of answers
	 */
	public long n() {
		return sum(0, this.counts.size()) + this.withheld;
	}

	/**
	 * Both together.
	 * @param other answers to the same question
	 * @return their sum
	 */
	public Tally plus(Tally other) {
		requireOptions(other.counts.size());
		return new Tally(IntStream.range(0, this.counts.size())
			.mapToObj((option) -> this.counts.get(option) + other.counts.get(option))
			.toList(), this.withheld + other.withheld);
	}

	/**
	 * How many chose one of some neighbouring options.
	 * @param from the first of them, counted from 0
	 * @param to the one after the last
	 * @return their share of all answers; those that are withheld may be part of it
	 */
	public Share share(int from, int to) {
		return new Share(sum(from, to), n(), this.withheld);
	}

	/**
	 * The arithmetic mean of options that are steps of a scale.
	 * @param first the number of the first step
	 * @return nothing if nobody answered, or anything is withheld
	 */
	public OptionalDouble mean(int first) {
		long n = n();
		long sum = IntStream.range(0, this.counts.size())
			.mapToLong((option) -> (first + option) * this.counts.get(option))
			.sum();
		return (n > 0 && this.withheld == 0) ? OptionalDouble.of((double) sum / n) : OptionalDouble.empty();
	}

	/**
	 * The worst that they may be.
	 * @return the same, with what is withheld at the first option
	 */
	public Tally least() {
		return withheldAt(0);
	}

	/**
	 * The best that they may be.
	 * @return the same, with what is withheld at the last option
	 */
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

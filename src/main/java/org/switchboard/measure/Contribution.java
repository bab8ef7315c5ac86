package org.switchboard.measure;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What a version of a request changes in what is counted.
 *
 * @param version the version
 * @param week the Monday of the week it counts for
 * @param cell of which requests
 * @param measure what is counted
 * @param value by what it is told apart: a {@link Buckets bucket} or a step; else 0
 * @param person of whom, or empty where nobody is counted
 * @param rater who rated, or empty where nobody did
 * @param by by how much it is more
 */
record Contribution(long version, LocalDate week, Cell cell, Measure measure, int value, String person, String rater,
		long by) {

	Contribution of(Measure other, int otherValue, String whom) {
		return new Contribution(this.version, this.week, this.cell, other, otherValue, whom, this.rater, this.by);
	}

	// the same, to be stored
	Contribution sealed(UnaryOperator<String> seal) {
		return this.rater.isEmpty() ? this : new Contribution(this.version, this.week, this.cell, this.measure,
				this.value, this.person, seal.apply(this.rater), this.by);
	}

}

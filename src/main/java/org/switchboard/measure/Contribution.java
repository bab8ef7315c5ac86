package org.switchboard.measure;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What one version of a request adds to a count.
 *
 * @param version the request's version
 * @param week the Monday of the week it counts in
 * @param key the group of requests it counts for
 * @param measure what is counted
 * @param value a {@link Buckets bucket} or a rating's step, else 0
 * @param person the person it counts for, or empty
 * @param rater who gave the rating, or empty
 * @param by how much to add
 */
record Contribution(long version, LocalDate week, CountKey key, Measure measure, int value, String person, String rater,
		long by) {

	Contribution of(Measure other, int otherValue, String whom) {
		return new Contribution(this.version, this.week, this.key, other, otherValue, whom, this.rater, this.by);
	}

	// Replaces the rater by a pseudonym, for storage.
	Contribution sealed(UnaryOperator<String> seal) {
		return this.rater.isEmpty() ? this : new Contribution(this.version, this.week, this.key, this.measure,
				this.value, this.person, seal.apply(this.rater), this.by);
	}

}

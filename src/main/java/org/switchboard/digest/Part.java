package org.switchboard.digest;

import java.util.Optional;
import java.util.function.Function;

import org.switchboard.measure.Subject;

/**
 * What of a report is told together.
 *
 * @param <G> what a group is known by
 * @param group the group, or nothing for all of which the reader did not ask
 */
record Part<G>(Optional<G> group) {

	static <G> Optional<Part<G>> of(Subject subject, Scope scope, Function<Subject, Optional<G>> group) {
		return scope.leavesOut(subject) ? Optional.of(new Part<>(Optional.empty()))
				: Optional.of(subject)
					.filter(scope::includes)
					.flatMap(group)
					.map((known) -> new Part<>(Optional.of(known)));
	}

}

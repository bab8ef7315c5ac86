package org.switchboard.sla;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of a policy: which requests it applies to, and what it sets for them.
 *
 * @param department the department's id, if the rule is limited to one
 * @param category the category's id, if the rule is limited to one
 * @param urgency the urgency, if the rule is limited to one
 * @param tier the need tier, if the rule is limited to one
 * @param within targets by clock, as far as the rule sets them
 * @param aroundTheClock whether every hour counts, if the rule sets it
 * @param ladder who is told when it is overdue, if the rule sets it
 * @param words which requests it applies to, in words
 */
public record Rule(Optional<String> department, Optional<String> category, Optional<Urgency> urgency,
		Optional<Integer> tier, Map<ClockKind, Duration> within, Optional<Boolean> aroundTheClock,
		Optional<List<EscalationLevel>> ladder, String words) {

	public Rule {
		within = Map.copyOf(within);
		ladder = ladder.map(List::copyOf);
	}

	boolean isFor(PolicySubject matter) {
		return isMet(this.department, matter.department()) && isMet(this.category, matter.category().orElse(""))
				&& isMet(this.urgency, matter.urgency()) && isMet(this.tier, matter.tier());
	}

	private static <T> boolean isMet(Optional<T> condition, T fact) {
		return condition.filter((wanted) -> !wanted.equals(fact)).isEmpty();
	}

	// Higher is more specific: a category outranks everything else, then a department, an
	// urgency, a tier. Rules that apply to one request only share a rank if their
	// conditions are the same.
	int rank() {
		return Stream.<Function<Rule, Optional<?>>>of(Rule::category, Rule::department, Rule::urgency, Rule::tier)
			.map((condition) -> condition.apply(this).isPresent() ? 1 : 0)
			.reduce(0, (rank, next) -> 2 * rank + next);
	}

	/** Whether both rules apply to the same requests. */
	public boolean hasConditionsOf(Rule other) {
		return this.department.equals(other.department) && this.category.equals(other.category)
				&& this.urgency.equals(other.urgency) && this.tier.equals(other.tier);
	}

}

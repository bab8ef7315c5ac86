package org.switchboard.sla;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of a policy: for which requests it is, and what it says of them.
 *
 * @param department the id of the department, if it is for one alone
 * @param category the id of its category, if it is for one alone
 * @param urgency the urgency, if it is for one alone
 * @param tier the schools' need tier, if it is for one alone
 * @param within how soon what is to happen, as far as it says
 * @param aroundTheClock whether every hour counts, if it says so
 * @param ladder who is told of what is late, if it says so
 * @param words for which requests it is, in words
 */
public record Rule(Optional<String> department, Optional<String> category, Optional<Urgency> urgency,
		Optional<Integer> tier, Map<ClockKind, Duration> within, Optional<Boolean> aroundTheClock,
		Optional<List<EscalationLevel>> ladder, String words) {

	public Rule {
		within = Map.copyOf(within);
		ladder = ladder.map(List::copyOf);
	}

	boolean isFor(Matter matter) {
		return isMet(this.department, matter.department()) && isMet(this.category, matter.category().orElse(""))
				&& isMet(this.urgency, matter.urgency()) && isMet(this.tier, matter.tier());
	}

	private static <T> boolean isMet(Optional<T> condition, T fact) {
		return condition.filter((wanted) -> !wanted.equals(fact)).isEmpty();
	}

	/**
	 * How specific it is. A category says more than all else, then a department, an
	 * urgency, a tier.
	 * @return the greater, the more specific; no two rules with different conditions for
	 * one request have the same
	 */
	public int rank() {
		return Stream.<Function<Rule, Optional<?>>>of(Rule::category, Rule::department, Rule::urgency, Rule::tier)
			.map((condition) -> condition.apply(this).isPresent() ? 1 : 0)
			.reduce(0, (rank, next) -> 2 * rank + next);
	}

	/**
	 * Whether it is for the same requests as another.
	 * @param other the other
	 * @return whether their conditions are the same
	 */
	public boolean hasConditionsOf(Rule other) {
		return this.department.equals(other.department) && this.category.equals(other.category)
				&& this.urgency.equals(other.urgency) && this.tier.equals(other.tier);
	}

}

package org.switchboard.sla;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.switchboard.calendar.BusinessTime;

/**
 * A district's service targets. If several rules apply, the most specific one wins.
 *
 * @param rules in any order
 */
public record Policy(List<Rule> rules) {

	/** No rules. */
	public static final Policy NONE = new Policy(List.of());

	public Policy {
		rules = rules.stream().sorted(Comparator.comparing(Rule::rank).reversed()).toList();
	}

	/**
	 * Returns the terms for a request.
	 * @param matter what the request is about
	 * @param time the team's business time
	 * @param today the first day of the terms
	 * @param usual defaults for clocks that no rule sets
	 */
	public Terms terms(PolicySubject matter, BusinessTime time, LocalDate today, Map<ClockKind, Target> usual) {
		Map<ClockKind, Target> targets = new EnumMap<>(ClockKind.class);
		for (ClockKind kind : ClockKind.values()) {
			target(matter, kind).or(() -> Optional.ofNullable(usual.get(kind)))
				.ifPresent((target) -> targets.put(kind, target));
		}
		return Terms.of(time, today, targets, first(matter, Rule::ladder).orElse(List.of()));
	}

	private Optional<Target> target(PolicySubject matter, ClockKind kind) {
		boolean aroundTheClock = first(matter, Rule::aroundTheClock).orElse(matter.urgency() == Urgency.URGENT);
		return first(matter, (rule) -> Optional.ofNullable(rule.within().get(kind))
			.map((within) -> new Target(within, aroundTheClock, rule.words())));
	}

	private <T> Optional<T> first(PolicySubject matter, Function<Rule, Optional<T>> part) {
		Predicate<Rule> isForIt = (rule) -> rule.isFor(matter);
		return this.rules.stream().filter(isForIt).flatMap((rule) -> part.apply(rule).stream()).findFirst();
	}

}

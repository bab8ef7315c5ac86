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
 * How soon a district wants to serve its schools. Of several rules that say something of
 * the same, the most specific holds.
 *
 * @param rules in any order
 */
public record Policy(List<Rule> rules) {

	/** Says nothing. */
	public static final Policy NONE = new Policy(List.of());

	public Policy {
		rules = rules.stream().sorted(Comparator.comparing(Rule::rank).reversed()).toList();
	}

	/**
	 * What a request is promised.
	 * @param matter what it is about
	 * @param time when its team works
	 * @param today from when on it is promised
	 * @param usual how soon what is to happen of which no rule says anything
	 * @return the terms
	 */
	public Terms terms(Matter matter, BusinessTime time, LocalDate today, Map<ClockKind, Target> usual) {
		Map<ClockKind, Target> targets = new EnumMap<>(ClockKind.class);
		for (ClockKind kind : ClockKind.values()) {
			target(matter, kind).or(() -> Optional.ofNullable(usual.get(kind)))
				.ifPresent((target) -> targets.put(kind, target));
		}
		return Terms.of(time, today, targets, first(matter, Rule::ladder).orElse(List.of()));
	}

	private Optional<Target> target(Matter matter, ClockKind kind) {
		boolean aroundTheClock = first(matter, Rule::aroundTheClock).orElse(matter.urgency() == Urgency.URGENT);
		return first(matter, (rule) -> Optional.ofNullable(rule.within().get(kind))
			.map((within) -> new Target(within, aroundTheClock, rule.words())));
	}

	private <T> Optional<T> first(Matter matter, Function<Rule, Optional<T>> part) {
		Predicate<Rule> isForIt = (rule) -> rule.isFor(matter);
		return this.rules.stream().filter(isForIt).flatMap((rule) -> part.apply(rule).stream()).findFirst();
	}

}

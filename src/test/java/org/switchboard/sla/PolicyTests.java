package org.switchboard.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.switchboard.calendar.BusinessTime;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

	// the lower, the more specific; each says a number of hours of its own
	private final Policy policy = new Policy(List.of(rule(1, false, false, false, false),
			rule(2, false, false, false, true), rule(3, false, false, true, false), rule(4, true, false, false, false),
			rule(5, true, false, true, true), rule(6, true, true, false, false)));

	@ParameterizedTest
	@CsvSource({ "hr, payroll, HIGH, 2, 1", "hr, payroll, HIGH, 1, 2", "hr, payroll, URGENT, 1, 3",
			"buses, trip, HIGH, 1, 4", "buses, trip, URGENT, 2, 4", "buses, trip, URGENT, 1, 5",
			"buses, late, URGENT, 1, 6", "hr, late, LOW, 3, 1" })
	void lets(String department, String category, Urgency urgency, int tier, int hours) {
		Target target = target(this.policy, new PolicySubject(department, Optional.of(category), urgency, tier));
		assertThat(target.within()).hasHours(hours);
		assertThat(target.reason()).isEqualTo("rule " + hours);
	}

	@Test
	void leavesToTheUsualWhatNoRuleSays() {
		PolicySubject matter = new PolicySubject("hr", Optional.empty(), Urgency.NORMAL, 3);
		Target usual = new Target(Duration.ofDays(1), false, "usual");
		assertThat(this.policy
			.terms(matter, BusinessTime.always(ZoneOffset.UTC), TODAY,
					Map.of(ClockKind.FIRST_RESPONSE, usual, ClockKind.RESOLUTION, usual))
			.targets()).containsEntry(ClockKind.RESOLUTION, usual)
			.doesNotContainKey(ClockKind.NEXT_REPLY)
			.extractingByKey(ClockKind.FIRST_RESPONSE)
			.isNotEqualTo(usual);
	}

	@Test
	void countsAroundTheClockWhatIsUrgentUnlessItSaysOtherwise() {
		PolicySubject urgent = new PolicySubject("hr", Optional.empty(), Urgency.URGENT, 3);
		assertThat(target(this.policy, urgent).aroundTheClock()).isTrue();
		Rule calm = new Rule(Optional.of("hr"), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
				Optional.of(false),
				Optional.of(List.of(new EscalationLevel(Duration.ofHours(1), EscalationTarget.HEAD))), "");
		List<Rule> rules = new ArrayList<>(this.policy.rules());
		rules.add(calm);
		Policy calmer = new Policy(rules);
		assertThat(target(calmer, urgent).aroundTheClock()).isFalse();
		assertThat(calmer.terms(urgent, BusinessTime.always(ZoneOffset.UTC), TODAY, Map.of()).ladder()).hasSize(1);
	}

	private static Target target(Policy policy, PolicySubject matter) {
		Terms terms = policy.terms(matter, BusinessTime.always(ZoneOffset.UTC), TODAY, Map.of());
		return Objects.requireNonNull(terms.targets().get(ClockKind.FIRST_RESPONSE));
	}

	private static Rule rule(int hours, boolean department, boolean category, boolean urgency, boolean tier) {
		return new Rule(Optional.of("buses").filter((id) -> department), Optional.of("late").filter((id) -> category),
				Optional.of(Urgency.URGENT).filter((level) -> urgency), Optional.of(1).filter((number) -> tier),
				Map.of(ClockKind.FIRST_RESPONSE, Duration.ofHours(hours)), Optional.empty(), Optional.empty(),
				"rule " + hours);
	}

}

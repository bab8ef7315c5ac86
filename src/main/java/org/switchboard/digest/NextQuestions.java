package org.switchboard.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.measure.Weeks;
import org.switchboard.request.lifecycle.Participant;

/** What leaders ask next: what got worse, who is overloaded, and who never asks. */
final class NextQuestions {

	private static final int MOST_PEOPLE = 3;

	private static final int WEEKS = 4;

	private final Report report;

	private final Directory directory;

	NextQuestions(Report report, Directory directory) {
		this.report = report;
		this.directory = directory;
	}

	Optional<String> worse() {
		return Optional.of(Findings.worse(this.report)).filter((some) -> !some.isEmpty()).map(DigestWords::worse);
	}

	// People with more than they resolve in a week, the longest work first.
	Optional<String> overloaded() {
		Map<String, Long> open = this.report.open()
			.stream()
			.flatMap((request) -> request.owner().map(Participant::userId).stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		Weeks now = Weeks.of(this.report.period().today());
		Map<String, Long> resolved = this.report.service().resolved(now.before(WEEKS), this.report.scope()::includes);
		List<String> lines = open.entrySet()
			.stream()
			.filter((one) -> one.getValue() >= WaitingTimes.LEAST
					&& WEEKS * one.getValue() > resolved.getOrDefault(one.getKey(), 0L))
			.sorted(Comparator.<Map.Entry<String, Long>>comparingDouble(
					(one) -> (double) one.getValue() / Math.max(1, resolved.getOrDefault(one.getKey(), 0L)))
				.reversed()
				.thenComparing(Map.Entry::getKey))
			.limit(MOST_PEOPLE)
			.map((one) -> DigestWords.load(this.directory.person(one.getKey()).map(Person::name).orElse(one.getKey()),
					one.getValue(), resolved.getOrDefault(one.getKey(), 0L), WEEKS))
			.toList();
		return lines.isEmpty() ? Optional.empty() : Optional.of(DigestWords.overloaded(lines));
	}

	// Schools without a request in all weeks read, once there are enough of them.
	Optional<String> quiet() {
		Period period = this.report.period();
		Weeks all = new Weeks(period.all().first(), Weeks.of(period.today()).last());
		Set<String> asked = this.report.details(all, (subject) -> subject.school().map(School::number))
			.entrySet()
			.stream()
			.filter((school) -> school.getValue().opened() > 0)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		List<String> quiet = this.directory.schools()
			.stream()
			.filter((school) -> this.directory.teams().stream().anyMatch((team) -> includes(team, school)))
			.filter((school) -> !asked.contains(school.number()))
			.map(School::name)
			.sorted()
			.toList();
		return this.report.service()
			.since()
			.filter((since) -> !quiet.isEmpty() && !since.plusWeeks(WEEKS).isAfter(period.today()))
			.map((since) -> DigestWords.quiet(since.isBefore(all.first()) ? all.first() : since, quiet));
	}

	private boolean includes(Team team, School school) {
		return team.network().map(school.network()::equals).orElse(true) && this.report.scope().includes(team, school);
	}

}

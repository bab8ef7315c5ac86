package org.switchboard.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.switchboard.directory.Department;
import org.switchboard.directory.Network;
import org.switchboard.measure.CountSubject;
import org.switchboard.measure.Figures;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.measure.Weeks;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.statistics.Tally;

/** The figures of a digest, before they are put into words. */
final class Report {

	private final ServiceFigures service;

	private final Scope scope;

	private final Period period;

	Report(ServiceFigures service, Scope scope, Period period) {
		this.service = service;
		this.scope = scope;
		this.period = period;
	}

	ServiceFigures service() {
		return this.service;
	}

	Scope scope() {
		return this.scope;
	}

	Period period() {
		return this.period;
	}

	Figures now() {
		return of(this.period.weeks());
	}

	Figures before() {
		return of(this.period.before());
	}

	// The weeks to compare with, without those before Switchboard was in use for a full
	// week.
	Optional<Weeks> usual() {
		Weeks all = this.period.usual();
		return this.service.since()
			.map((since) -> new Weeks(since.isBefore(all.first()) ? all.first() : since.plusWeeks(1), all.last()))
			.filter((weeks) -> weeks.count() > 1);
	}

	// Checks whether the period is over, so that its counts compare with whole weeks.
	boolean isOver() {
		return this.period.weeks().last().plusWeeks(1).isBefore(this.period.today().plusDays(1));
	}

	Figures of(Weeks weeks) {
		return groups(weeks, (subject) -> Optional.of("")).getOrDefault("", Figures.none());
	}

	// Figures week by week.
	Map<LocalDate, Figures> trend() {
		Map<LocalDate, Figures> trend = new TreeMap<>();
		this.period.trend().mondays().forEach((monday) -> trend.put(monday, of(new Weeks(monday, monday))));
		return trend;
	}

	// Figures of four weeks together, for weeks with too few requests.
	Figures pooled(LocalDate last) {
		return of(new Weeks(last.minusWeeks(Period.POOLED - 1), last));
	}

	// Figures by group.
	<G extends Comparable<G>> Map<G, Figures> groups(Weeks weeks, Function<CountSubject, Optional<G>> group) {
		return new TreeMap<>(this.service.groups(weeks,
				(subject) -> this.scope.includes(subject) ? group.apply(subject) : Optional.empty()));
	}

	// Figures by groups that cut across teams. Confidential requests are left out,
	// because such groups could single out one of those that a team got in a week.
	<G extends Comparable<G>> Map<G, Figures> details(Weeks weeks, Function<CountSubject, Optional<G>> group) {
		return new Report(this.service.withoutConfidential(), this.scope, this.period).groups(weeks, group);
	}

	// The parts in which to point out causes: departments; networks if there is only one
	// department; categories if there is only one team.
	Map<String, Figures> parts() {
		Weeks weeks = this.period.weeks();
		return Stream.<Function<CountSubject, Optional<String>>>of(Report::department, Report::network)
			.map((parts) -> groups(weeks, parts))
			.filter((parts) -> parts.size() > 1)
			.findFirst()
			.orElseGet(() -> details(weeks, Report::category));
	}

	static Optional<String> category(CountSubject subject) {
		return Optional.of(subject.category());
	}

	static Optional<String> department(CountSubject subject) {
		return subject.department().map(Department::name);
	}

	static Optional<String> network(CountSubject subject) {
		return subject.network().map(Network::name);
	}

	// More weeks, for figures that one week has too few requests for.
	Weeks longer() {
		return new Weeks(this.period.usual().first(), this.period.weeks().last());
	}

	// Ratings of the people assigned, over the last full block of four weeks. Blocks are
	// fixed, so that no one sees a single rating come or go.
	Map<String, Tally> praise() {
		return this.service.praise(this.period.weeks().lastBlock(this.period.today()), this.scope::includes);
	}

	// Open requests, oldest first.
	List<Request> open() {
		return this.service.open(this.scope::includes);
	}

	// Requests whose response or resolution is overdue.
	List<Request> overdue() {
		return open().stream()
			.filter((request) -> due(request).filter((due) -> due.isBefore(this.service.asOf())).isPresent())
			.sorted(Comparator.comparing(Request::urgency).thenComparing((request) -> due(request).orElseThrow()))
			.toList();
	}

	// When the earliest of a request's open targets is or was due.
	static Optional<Instant> due(Request request) {
		return request.clocks().dues().stream().min(Comparator.naturalOrder());
	}

}

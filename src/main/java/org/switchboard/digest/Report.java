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
import org.switchboard.measure.CellSubject;
import org.switchboard.measure.Figures;
import org.switchboard.measure.Service;
import org.switchboard.measure.Weeks;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.statistics.Tally;

/**
 * What a digest tells, before it is put into words.
 */
final class Report {

	private final Service service;

	private final Scope scope;

	private final Period period;

	Report(Service service, Scope scope, Period period) {
		this.service = service;
		this.scope = scope;
		this.period = period;
	}

	Service service() {
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

	// with what it is compared: the weeks before, without those in which Switchboard was
	// not used yet, or not all the time
	Optional<Weeks> usual() {
		Weeks all = this.period.usual();
		return this.service.since()
			.map((since) -> new Weeks(since.isBefore(all.first()) ? all.first() : since.plusWeeks(1), all.last()))
			.filter((weeks) -> weeks.count() > 1);
	}

	// whether counts can be compared with those of whole weeks
	boolean isOver() {
		return this.period.weeks().last().plusWeeks(1).isBefore(this.period.today().plusDays(1));
	}

	Figures of(Weeks weeks) {
		return groups(weeks, (subject) -> Optional.of("")).getOrDefault("", Figures.none());
	}

	// how it was, week by week
	Map<LocalDate, Figures> trend() {
		Map<LocalDate, Figures> trend = new TreeMap<>();
		this.period.trend().mondays().forEach((monday) -> trend.put(monday, of(new Weeks(monday, monday))));
		return trend;
	}

	// the figures of groups
	<G extends Comparable<G>> Map<G, Figures> groups(Weeks weeks, Function<CellSubject, Optional<G>> group) {
		return new TreeMap<>(this.service.groups(weeks,
				(subject) -> this.scope.includes(subject) ? group.apply(subject) : Optional.empty()));
	}

	// the same of groups that cut across teams. Confidential requests are in none: those
	// that a team got in a week could be told apart by them
	<G extends Comparable<G>> Map<G, Figures> details(Weeks weeks, Function<CellSubject, Optional<G>> group) {
		return new Report(this.service.withoutConfidential(), this.scope, this.period).groups(weeks, group);
	}

	// the parts among which it is told where to look: departments, or within one,
	// networks, or within one team what it is about
	Map<String, Figures> parts() {
		Weeks weeks = this.period.weeks();
		return Stream.<Function<CellSubject, Optional<String>>>of(Report::department, Report::network)
			.map((parts) -> groups(weeks, parts))
			.filter((parts) -> parts.size() > 1)
			.findFirst()
			.orElseGet(() -> details(weeks, Report::category));
	}

	static Optional<String> category(CellSubject subject) {
		return Optional.of(subject.category());
	}

	static Optional<String> department(CellSubject subject) {
		return subject.department().map(Department::name);
	}

	static Optional<String> network(CellSubject subject) {
		return subject.network().map(Network::name);
	}

	// the weeks of which it is told what one week has too little of
	Weeks longer() {
		return new Weeks(this.period.usual().first(), this.period.weeks().last());
	}

	// how those were rated who had the requests, in the last four weeks of which it is
	// told: always the same ones, so that nobody sees a single rating come or go
	Map<String, Tally> praise() {
		return this.service.praise(this.period.weeks().lastBlock(this.period.today()), this.scope::includes);
	}

	// what is open, the oldest first
	List<Request> open() {
		return this.service.open(this.scope::includes);
	}

	// what should have been answered or resolved by now
	List<Request> overdue() {
		return open().stream()
			.filter((request) -> due(request).filter((due) -> due.isBefore(this.service.asOf())).isPresent())
			.sorted(Comparator.comparing(Request::urgency).thenComparing((request) -> due(request).orElseThrow()))
			.toList();
	}

	// when the next of what a request is promised is due, or was
	static Optional<Instant> due(Request request) {
		return request.clocks().dues().stream().min(Comparator.naturalOrder());
	}

}

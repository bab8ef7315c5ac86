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
import org.switchboard.measure.Figures;
import org.switchboard.measure.Service;
import org.switchboard.measure.Subject;
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

	/**
	 * With what it is compared: the weeks before, without those in which Switchboard was
	 * not used yet, or not all the time.
	 * @return nothing if fewer than two are left
	 */
	Optional<Weeks> usual() {
		Weeks all = this.period.usual();
		return this.service.since()
			.map((since) -> new Weeks(since.isBefore(all.first()) ? all.first() : since.plusWeeks(1), all.last()))
			.filter((weeks) -> weeks.count() > 1);
	}

	/**
	 * Whether counts can be compared with those of whole weeks.
	 * @return whether the last week is over
	 */
	boolean isOver() {
		return this.period.weeks().last().plusWeeks(1).isBefore(this.period.today().plusDays(1));
	}

	Figures of(Weeks weeks) {
		return groups(weeks, (subject) -> Optional.of("")).getOrDefault("", Figures.none());
	}

	/**
	 * How it was, week by week.
	 * @return by the Monday, oldest first
	 */
	Map<LocalDate, Figures> trend() {
		Map<LocalDate, Figures> trend = new TreeMap<>();
		this.period.trend().mondays().forEach((monday) -> trend.put(monday, of(new Weeks(monday, monday))));
		return trend;
	}

	/**
	 * The figures of groups.
	 * @param <G> what a group is known by
	 * @param weeks in which weeks
	 * @param group the group of a request
	 * @return by what they are known by, in order
	 */
	<G extends Comparable<G>> Map<G, Figures> groups(Weeks weeks, Function<Subject, Optional<G>> group) {
		return new TreeMap<>(this.service.groups(weeks,
				(subject) -> this.scope.includes(subject) ? group.apply(subject) : Optional.empty()));
	}

	/**
	 * The same of groups that cut across teams. Confidential requests are in none: those
	 * that a team got in a week could be told apart by them.
	 * @param <G> what a group is known by
	 * @param weeks in which weeks
	 * @param group the group of a request
	 * @return by what they are known by, in order
	 */
	<G extends Comparable<G>> Map<G, Figures> details(Weeks weeks, Function<Subject, Optional<G>> group) {
		return new Report(this.service.withoutConfidential(), this.scope, this.period).groups(weeks, group);
	}

	/**
	 * The parts among which it is told where to look: departments, or within one,
	 * networks, or within one team what it is about.
	 * @return by the name, in order
	 */
	Map<String, Figures> parts() {
		Weeks weeks = this.period.weeks();
		return Stream.<Function<Subject, Optional<String>>>of(Report::department, Report::network)
			.map((parts) -> groups(weeks, parts))
			.filter((parts) -> parts.size() > 1)
			.findFirst()
			.orElseGet(() -> details(weeks, Report::category));
	}

	static Optional<String> category(Subject subject) {
		return Optional.of(subject.category());
	}

	static Optional<String> department(Subject subject) {
		return subject.department().map(Department::name);
	}

	static Optional<String> network(Subject subject) {
		return subject.network().map(Network::name);
	}

	/**
	 * The weeks of which it is told what one week has too little of.
	 * @return its own and those before
	 */
	Weeks longer() {
		return new Weeks(this.period.usual().first(), this.period.weeks().last());
	}

	/**
	 * How those were rated who had the requests, in the last four weeks of which it is
	 * told: always the same ones, so that nobody sees a single rating come or go.
	 * @return by the person's id in Slack
	 */
	Map<String, Tally> praise() {
		return this.service.praise(this.period.weeks().lastBlock(this.period.today()), this.scope::includes);
	}

	/**
	 * What is open, the oldest first.
	 * @return no confidential requests
	 */
	List<Request> open() {
		return this.service.open(this.scope::includes);
	}

	/**
	 * What should have been answered or resolved by now.
	 * @return the most urgent first, and of those what is late longest; no confidential
	 * requests
	 */
	List<Request> overdue() {
		return open().stream()
			.filter((request) -> due(request).filter((due) -> due.isBefore(this.service.asOf())).isPresent())
			.sorted(Comparator.comparing(Request::urgency).thenComparing((request) -> due(request).orElseThrow()))
			.toList();
	}

	/**
	 * When the next of what a request is promised is due, or was.
	 * @param request the request
	 * @return nothing if nothing runs
	 */
	static Optional<Instant> due(Request request) {
		return request.clocks().dues().stream().min(Comparator.naturalOrder());
	}

}

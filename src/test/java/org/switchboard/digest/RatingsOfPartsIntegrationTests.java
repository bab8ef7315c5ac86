package org.switchboard.digest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.WorkspacesForTests;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.measure.CountSubject;
import org.switchboard.measure.Figures;
import org.switchboard.measure.Measuring;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.measure.Weeks;
import org.switchboard.request.Histories;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.sla.Urgency;
import org.switchboard.statistics.Tally;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No difference between any two rating figures, for any parts of the district and any
 * weeks, covers fewer than five ratings.
 */
@SwitchboardTest
class RatingsOfPartsIntegrationTests {

	private static final int WEEKS = 5;

	private static final List<String> TEAMS = List.of("n1-it", "n3-it", "n1-transportation", "n3-transportation");

	private static final Instant NOW = Instant.parse("2026-11-25T20:10:00Z");

	@Test
	void waitForFiveRatingsAndTheEndOfTheWeek(Town town) {
		Reader reader = new Reader(town);
		reader.rate("n1-it", 3, 6);
		reader.rate("n2-it", 3, 4);
		assertThat(reader.ratings("", 3, 3)).isEqualTo(6);
		assertThat(reader.ratings("n1", 3, 3)).isEqualTo(6);
		assertThat(reader.ratings("n2", 3, 3)).isZero();
		reader.rate("n2-it", 2, 1);
		assertThat(reader.ratings("n2", 3, 3)).isZero();
		assertThat(reader.ratings("n2", 2, 2)).isEqualTo(5);
		assertThat(reader.ratings("n2", 3, 2)).isEqualTo(5);
		reader.rate("n1-it", 0, 9);
		assertThat(reader.ratings("n1", 3, 0)).isEqualTo(6);
	}

	@Test
	void revealNothingBySubtraction(Town town) {
		Reader reader = new Reader(town);
		Random random = new Random(21);
		for (int ago = WEEKS; ago >= 0; ago--) {
			for (String team : TEAMS) {
				reader.rate(team, ago, random.ints(3 + random.nextInt(6), 0, 7).boxed().toList());
			}
		}
		reader.knowsWhoRated();
		List<Disclosed> all = reader.everything();
		assertThat(all.stream().map(Disclosed::n).distinct().count()).isGreaterThan(5);
		all.forEach((one) -> all.stream().filter(one::contains).forEach((part) -> {
			assertThat(one.n() - part.n()).as("%s less %s", one, part).matches((n) -> n == 0 || n >= 5);
			// the rest is all alike, which no figure reveals
			assertThat(one.withheld() - part.withheld()).as("%s less %s", one, part)
				.matches((withheld) -> withheld > 0 || one.n() == part.n());
		}));
	}

	@Test
	void waitForFiveSchoolsNoneOfWhichGaveMost(Town town) {
		Reader reader = new Reader(town);
		reader.rate("n1-it", 4, List.of(0, 0, 0, 0, 0));
		assertThat(reader.ratings("", 4, 4)).isZero();
		reader.rate("n1-it", 3, List.of(1, 2, 3));
		assertThat(reader.ratings("", 4, 3)).isZero();
		reader.rate("n1-it", 2, List.of(4));
		assertThat(reader.ratings("", 4, 2)).isZero();
		reader.rate("n1-it", 1, List.of(1));
		assertThat(reader.ratings("", 1, 1)).isEqualTo(10);
		assertThat(reader.bySchool(4, 0)).allMatch((figures) -> figures.satisfaction().n() == 0)
			.anyMatch((figures) -> figures.opened() == 5);
	}

	@Test
	void waitForFivePeopleToo(Town town) {
		Reader reader = new Reader(town);
		reader.principals.put(1, 0);
		reader.rate("n1-it", 2, List.of(0, 1, 2, 3, 4));
		assertThat(reader.ratings("", 2, 2)).isZero();
		reader.rate("n1-it", 1, List.of(5));
		assertThat(reader.ratings("", 2, 1)).isEqualTo(6);
	}

	@Test
	void neverRevealThatAllAreAlike(Town town) {
		Reader reader = new Reader(town);
		reader.rate("n1-it", 1, 5);
		Report report = reader.report("", 1, 1);
		assertThat(FigureRow.SATISFIED.cell(report.now())).isEqualTo("80–100% (4–5 of 5)");
		assertThat(new String(DigestCsv.of(report).get(0), StandardCharsets.UTF_8)).contains(",0.8,1.0,5,");
		assertThat(Findings.of(report)).contains("*80–100%* of ratings were satisfied or better (4–5 of 5).");
	}

	/**
	 * A rating figure that someone can get.
	 *
	 * @param teams the teams it covers
	 * @param from how many weeks ago it starts
	 * @param to how many weeks ago it ends
	 * @param n the number of ratings; 0 if it isn't disclosed
	 * @param withheld how many of them have no disclosed value
	 */
	private record Disclosed(Set<String> teams, int from, int to, long n, long withheld) {

		Disclosed(Set<String> teams, int from, int to, Tally ratings) {
			this(teams, from, to, ratings.n(), ratings.withheld());
		}

		boolean contains(Disclosed other) {
			return this.from >= other.from && this.to <= other.to && this.teams.containsAll(other.teams);
		}

	}

	/**
	 * Rafael Diaz (who sees everything), Charlene Brown (who leads a network), Luther
	 * Banks (who leads a team) and a program with the API's token, sharing all they see.
	 */
	private static final class Reader {

		private final WorkspaceId workspace = WorkspacesForTests.fresh();

		private final Node node;

		private final Directory directory;

		private final String userId;

		private final Map<String, List<Integer>> rated = new HashMap<>();

		/** Schools that share the principal of another. */
		private final Map<Integer, Integer> principals = new HashMap<>();

		private int number;

		Reader(Town town) {
			this.node = town.nodes().first();
			this.directory = this.node.bean(Directories.class).of(town.id());
			this.userId = town.person("Rafael Diaz").id();
		}

		void rate(String team, int weeksAgo, int times) {
			rate(team, weeksAgo,
					IntStream.range(this.number, this.number + times).map((one) -> one % 7).boxed().toList());
		}

		void rate(String team, int weeksAgo, List<Integer> schools) {
			this.rated.put(team + weeksAgo, schools);
			Histories histories = new Histories(this.node, this.workspace);
			for (int which : schools) {
				Instant at = NOW.minus(Duration.ofHours(9 + 168L * weeksAgo)).plusSeconds(this.number++);
				Request request = file(histories, team(team), which, at);
				Participant principal = request.filing().requester();
				Participant lead = Participant.of(team(team).lead());
				request = histories.act(request, new TeamCommand.Resolve(lead, "Done."), at.plusSeconds(60));
				request = histories.askRating(request, at.plus(Duration.ofHours(2)));
				request = histories.act(request, new Rate(principal, request.rating().orElseThrow().askedAt(),
						Optional.of(Satisfaction.SATISFIED), Optional.empty()), at.plus(Duration.ofHours(3)));
				new Measuring(this.node, this.workspace, this.directory).count(request.id());
			}
		}

		// They even know each batch's schools, because a team's figures grow by one batch
		// at a time.
		void knowsWhoRated() {
			for (String team : TEAMS) {
				List<Integer> waiting = new ArrayList<>();
				for (int ago = WEEKS; ago >= 0; ago--) {
					waiting.addAll(this.rated.getOrDefault(team + ago, List.of()));
					long count = ratings(team, ago, ago);
					if (count > 0) {
						assertThat(waiting).hasSize((int) count);
						assertThat(new HashSet<>(waiting)).hasSizeGreaterThanOrEqualTo(5)
							.allMatch((school) -> 2L * Collections.frequency(waiting, school) <= count);
						waiting.clear();
					}
				}
			}
		}

		Collection<Figures> bySchool(int fromAgo, int toAgo) {
			Period period = period(fromAgo, toAgo);
			return service(period).groups(period.weeks(), CountSubject::school).values();
		}

		private Request file(Histories histories, Team team, int which, Instant at) {
			School school = this.directory.schoolsIn(team.network().orElseThrow()).get(which);
			Participant principal = Participant.of(this.directory.schoolsIn(team.network().orElseThrow())
				.get(this.principals.getOrDefault(which, which))
				.principals()
				.get(0));
			Filing filing = new Filing(principal, principal, school.number(), school.name(), "Printers",
					"Request " + this.number, "", false);
			return histories.file(new RequestFiled(at, principal, filing, Urgency.NORMAL,
					this.node.bean(ServiceTerms.class)
						.on(this.directory)
						.of(team.department().id(), filing, Urgency.NORMAL, at),
					ServingTeam.of(team, at, this.directory.zone()), "a test"));
		}

		private Team team(String id) {
			return this.directory.team(id).orElseThrow();
		}

		long ratings(String part, int fromAgo, int toAgo) {
			return report(part, fromAgo, toAgo).now().satisfaction().n();
		}

		// Figures of every part in every period, and of the networks and departments in
		// it.
		List<Disclosed> everything() {
			List<Disclosed> all = new ArrayList<>();
			for (int from = WEEKS; from >= 0; from--) {
				for (int to = from; to >= 0; to--) {
					ServiceFigures service = service(period(from, to));
					for (String part : List.of("", "n1", "n3", "it", "transportation", "n1-it", "n3-transportation")) {
						Report report = report(service, part, period(from, to));
						Set<String> teams = teams(part);
						all.add(new Disclosed(teams, from, to, report.now().satisfaction()));
						for (String group : List.of("n1", "n3", "it", "transportation")) {
							Set<String> some = teams(group);
							some.retainAll(teams);
							Figures figures = report.groups(report.period().weeks(), (subject) -> isIn(subject, group))
								.getOrDefault(group, Figures.none());
							all.add(new Disclosed(some, from, to, figures.satisfaction()));
						}
					}
					all.addAll(others(service, period(from, to), from, to));
				}
			}
			return all;
		}

		// The API groups by both; leads and leaders have their own scopes.
		private List<Disclosed> others(ServiceFigures service, Period period, int from, int to) {
			List<Disclosed> all = new ArrayList<>();
			service
				.groups(period.weeks(),
						(subject) -> subject.network()
							.flatMap((network) -> subject.department().map((one) -> network.id() + "-" + one.id())))
				.forEach((team, figures) -> all.add(new Disclosed(teams(team), from, to, figures.satisfaction())));
			Map.of("UCHARLENEBROWN", "n1", "ULUTHERBANKS", "n1-transportation").forEach((userId, part) -> {
				Scope scope = new Scopes(this.directory).of(userId).orElseThrow();
				all.add(new Disclosed(teams(part), from, to, new Report(service, scope, period).now().satisfaction()));
			});
			return all;
		}

		private static Optional<String> isIn(CountSubject subject, String group) {
			return Stream.of(subject.network().map((one) -> one.id()), subject.department().map((one) -> one.id()))
				.flatMap(Optional::stream)
				.filter(group::equals)
				.findFirst();
		}

		private static Set<String> teams(String part) {
			return TEAMS.stream()
				.filter((team) -> part.isEmpty() || team.equals(part) || team.startsWith(part + "-")
						|| team.endsWith("-" + part))
				.collect(Collectors.toCollection(HashSet::new));
		}

		private Report report(String part, int fromAgo, int toAgo) {
			Period period = period(fromAgo, toAgo);
			return report(service(period), part, period);
		}

		private Period period(int fromAgo, int toAgo) {
			LocalDate today = this.directory.dateAt(NOW);
			return new Period(
					new Weeks(Weeks.of(today.minusWeeks(fromAgo)).first(), Weeks.of(today.minusWeeks(toAgo)).last()),
					today);
		}

		private ServiceFigures service(Period period) {
			return new Measuring(this.node, this.workspace, this.directory).read(period.all(), NOW);
		}

		private Report report(ServiceFigures service, String part, Period period) {
			return new Report(service, new Scopes(this.directory).find(this.userId, part).orElseThrow(), period);
		}

	}

}

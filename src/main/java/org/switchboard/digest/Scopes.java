package org.switchboard.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.Network;
import org.switchboard.directory.Team;
import org.switchboard.measure.CountSubject;
import org.switchboard.slack.TypedText;

/**
 * Decides whose figures someone may see: leaders what the district file says, department
 * heads their departments, and team leads their teams.
 */
final class Scopes {

	private final Directory directory;

	Scopes(Directory directory) {
		this.directory = directory;
	}

	// Everything someone may see.
	Optional<Scope> of(String userId) {
		return leads(userId).map((scope) -> Scope.ofAll(name(scope), (subject) -> subject.isSeenIn(scope)))
			.or(() -> ofTeams(this.directory.teamsLedBy(userId)));
	}

	// A part, by its id or name, if someone may see any of it.
	Optional<Scope> find(String userId, String words) {
		if (words.isBlank()) {
			return of(userId);
		}
		String wanted = TypedText.bare(words);
		return of(userId).flatMap((own) -> all().filter((one) -> isCalled(one, wanted))
			.filter((one) -> this.directory.teams()
				.stream()
				.flatMap((team) -> Scope.subjects(team, this.directory))
				.anyMatch(one.subjects().and(own.subjects())))
			.findFirst()
			.map(own::within));
	}

	private static boolean isCalled(Scope scope, String wanted) {
		return scope.id().equals(wanted) || TypedText.bare(scope.name()).equals(wanted);
	}

	private Stream<Scope> all() {
		Stream<Scope> networks = this.directory.networks()
			.stream()
			.map((network) -> new Scope(network.id(), network.name(),
					(subject) -> subject.network().equals(Optional.of(network))));
		Stream<Scope> departments = this.directory.departments()
			.stream()
			.map((department) -> new Scope(department.id(), department.name(),
					(subject) -> subject.department().equals(Optional.of(department))));
		Stream<Scope> teams = this.directory.teams()
			.stream()
			.map((team) -> new Scope(team.id(), team.name(), (subject) -> subject.team().equals(Optional.of(team))));
		// confidential requests are of no school here, so no one can find them by
		// comparing
		Stream<Scope> schools = this.directory.schools()
			.stream()
			.map((school) -> new Scope("school:" + school.number(), school.name(),
					(subject) -> subject.school().equals(Optional.of(school))));
		return Stream.of(networks, departments, teams, schools).flatMap((scopes) -> scopes);
	}

	private Optional<LeaderScope> leads(String userId) {
		return this.directory.leaderScope(userId)
			.or(() -> this.directory.headScope(userId))
			// administrators see all requests except confidential ones
			.or(() -> this.directory.isAdministrator(userId) ? Optional.of(new LeaderScope.Everything())
					: Optional.empty());
	}

	private static Optional<Scope> ofTeams(List<Team> teams) {
		Predicate<CountSubject> own = (subject) -> subject.team().filter(teams::contains).isPresent();
		return teams.isEmpty() ? Optional.empty()
				: Optional.of(Scope.ofAll(DigestWords.all(teams.stream().map(Team::name).toList()), own));
	}

	private String name(LeaderScope scope) {
		return scope.match(this.directory::name,
				(networks) -> DigestWords.all(this.directory.networks()
					.stream()
					.filter((network) -> networks.contains(network.id()))
					.map(Network::name)
					.toList()),
				(departments) -> DigestWords.all(this.directory.departments()
					.stream()
					.filter((department) -> departments.contains(department.id()))
					.map(Department::name)
					.toList()));
	}

}

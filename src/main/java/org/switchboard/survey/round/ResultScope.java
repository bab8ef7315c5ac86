package org.switchboard.survey.round;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.Team;
import org.switchboard.survey.SurveyKind;

/**
 * What someone may see of results in addition to the districtwide figures.
 *
 * @param topics the departments they may read about
 * @param slices the groups whose answers they may see separately
 * @param own the groups they get results for by default
 */
record ResultScope(Predicate<Topic> topics, Predicate<String> slices, Predicate<String> own) {

	/** Stands for a leader in a button's value. */
	static final String LEADER = "-";

	// everyone who gets results by direct message
	static Set<String> readers(Directory directory) {
		Set<String> readers = new LinkedHashSet<>();
		directory.leaders().forEach((leader) -> readers.add(leader.userId()));
		directory.departments().forEach((one) -> one.head().ifPresent((head) -> readers.add(head.userId())));
		return readers;
	}

	// what a leader may see; a department head who isn't a leader sees what schools say
	// about that department
	static Optional<ResultScope> of(Directory directory, String userId, Round round) {
		return directory.leaderScope(userId)
			.or(() -> headed(directory, userId).filter((scope) -> round.kind() == SurveyKind.SUPPORT_SERVICES))
			.map((scope) -> of(scope, directory));
	}

	private static Optional<LeaderScope> headed(Directory directory, String userId) {
		Set<String> departments = directory.departments()
			.stream()
			.filter((one) -> one.head().filter((head) -> head.userId().equals(userId)).isPresent())
			.map(Department::id)
			.collect(Collectors.toSet());
		return departments.isEmpty() ? Optional.empty() : Optional.of(new LeaderScope.Departments(departments));
	}

	private static ResultScope of(LeaderScope scope, Directory directory) {
		if (scope instanceof LeaderScope.Networks networks) {
			Predicate<String> own = networks.networkIds()::contains;
			return new ResultScope((topic) -> true, own, own);
		}
		if (scope instanceof LeaderScope.Departments departments) {
			Predicate<String> own = departments.departmentIds()::contains;
			return new ResultScope((topic) -> topic.id().isEmpty() || own.test(topic.id()),
					own.or((slice) -> directory.network(slice).isPresent()), own);
		}
		return new ResultScope((topic) -> true, (slice) -> true, (slice) -> false);
	}

	// a team sees what schools of its network say about its department
	static Optional<ResultScope> of(Team team, Round round) {
		return team.network()
			.filter((network) -> round.kind() == SurveyKind.SUPPORT_SERVICES)
			.map((network) -> new ResultScope((topic) -> topic.id().equals(team.department().id()),
					network.id()::equals, network.id()::equals))
			.filter((scope) -> round.topics().stream().anyMatch(scope.topics()));
	}

	// the button's value comes from a client, so the person's rights are checked again
	static Optional<ResultScope> of(Directory directory, String userId, String word, Round round) {
		return word.equals(LEADER) ? of(directory, userId, round)
				: directory.teamsLedBy(userId)
					.stream()
					.filter((team) -> team.id().equals(word))
					.findFirst()
					.flatMap((team) -> of(team, round));
	}

	// the slices they read separately
	List<String> views(Collection<String> round) {
		List<String> views = round.stream().filter(this.own).sorted().toList();
		return views.isEmpty() ? List.of("") : views;
	}

}

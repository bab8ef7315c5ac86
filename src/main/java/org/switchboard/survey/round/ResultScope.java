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
 * What somebody may see of the results of rounds, beside what holds for the whole
 * district.
 *
 * @param topics about which departments
 * @param slices whose answers on their own
 * @param own whose answers in the first place
 */
record ResultScope(Predicate<Topic> topics, Predicate<String> slices, Predicate<String> own) {

	/** What stands for a leader on a button. */
	static final String LEADER = "-";

	// everyone who gets results in their direct messages
	static Set<String> readers(Directory directory) {
		Set<String> readers = new LinkedHashSet<>();
		directory.leaders().forEach((leader) -> readers.add(leader.userId()));
		directory.departments().forEach((one) -> one.head().ifPresent((head) -> readers.add(head.userId())));
		return readers;
	}

	// what a leader may see, or the head of a department who is no leader: of that
	// department, what schools say of it
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

	// what a team may see: what schools of its network say of its department
	static Optional<ResultScope> of(Team team, Round round) {
		return team.network()
			.filter((network) -> round.kind() == SurveyKind.SUPPORT_SERVICES)
			.map((network) -> new ResultScope((topic) -> topic.id().equals(team.department().id()),
					network.id()::equals, network.id()::equals))
			.filter((scope) -> round.topics().stream().anyMatch(scope.topics()));
	}

	// what somebody may see by what a button says, which is not believed
	static Optional<ResultScope> of(Directory directory, String userId, String word, Round round) {
		return word.equals(LEADER) ? of(directory, userId, round)
				: directory.teamsLedBy(userId)
					.stream()
					.filter((team) -> team.id().equals(word))
					.findFirst()
					.flatMap((team) -> of(team, round));
	}

	// whose answers they read on their own
	List<String> views(Collection<String> round) {
		List<String> views = round.stream().filter(this.own).sorted().toList();
		return views.isEmpty() ? List.of("") : views;
	}

}

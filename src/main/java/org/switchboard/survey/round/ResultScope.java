package org.switchboard.survey.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.Team;

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

	static ResultScope of(LeaderScope scope, Directory directory) {
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

	// nothing for a desk, which serves no network
	static Optional<ResultScope> of(Team team) {
		return team.network()
			.map((network) -> new ResultScope((topic) -> topic.id().equals(team.department().id()),
					network.id()::equals, network.id()::equals));
	}

	/**
	 * What somebody may see by what a button says, which is not believed.
	 * @param directory the directory
	 * @param userId who
	 * @param word what the button says
	 * @return nothing if they may not
	 */
	static Optional<ResultScope> of(Directory directory, String userId, String word) {
		return word.equals(LEADER) ? directory.leaderScope(userId).map((scope) -> of(scope, directory))
				: directory.teamsLedBy(userId)
					.stream()
					.filter((team) -> team.id().equals(word))
					.findFirst()
					.flatMap(ResultScope::of);
	}

	/**
	 * Whose answers they read on their own.
	 * @param round the slices of a round
	 * @return in order; an empty id stands for the whole district
	 */
	List<String> views(Collection<String> round) {
		List<String> views = round.stream().filter(this.own).sorted().toList();
		return views.isEmpty() ? List.of("") : views;
	}

}

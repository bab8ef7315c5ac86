package org.switchboard.survey.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.survey.SurveyKind;

/**
 * What someone may see of a round's results.
 *
 * @param topics the departments they may read about
 * @param slices the groups whose answers they may see separately
 * @param views the groups they get results and comments for, with one message each; the
 * empty text stands for everyone who was asked
 */
record ResultScope(Predicate<Topic> topics, Predicate<String> slices, List<String> views) {

	/** Stands for a leader in a button's value. */
	static final String LEADER = "-";

	ResultScope {
		views = List.copyOf(views);
	}

	// what a leader may see; a department head who isn't a leader sees what schools say
	// about that department
	static Optional<ResultScope> of(Directory directory, String userId, OpenRound open) {
		return directory.leaderScope(userId)
			.or(() -> directory.headScope(userId).filter((scope) -> isAboutDepartments(open)))
			.flatMap((scope) -> scope.match(
					() -> Optional.of(new ResultScope((topic) -> true, (slice) -> true, List.of(""))),
					(networks) -> ofNetworks(open, directory, networks),
					(departments) -> ofDepartments(open, directory, departments)));
	}

	private static boolean isAboutDepartments(OpenRound open) {
		return open.round().kind() == SurveyKind.SUPPORT_SERVICES;
	}

	private static Optional<ResultScope> ofNetworks(OpenRound open, Directory directory, Set<String> networks) {
		return of(open, (topic) -> true, networks::contains, (slice) -> directory.network(slice).isPresent());
	}

	private static Optional<ResultScope> ofDepartments(OpenRound open, Directory directory, Set<String> departments) {
		Predicate<String> isNetwork = (slice) -> directory.network(slice).isPresent();
		Predicate<String> isDepartment = (slice) -> directory.department(slice).isPresent();
		return of(open, (topic) -> topic.id().isEmpty() || departments.contains(topic.id()), departments::contains,
				isAboutDepartments(open) ? isDepartment : isDepartment.or(isNetwork))
			.map((scope) -> new ResultScope(scope.topics, scope.slices.or(isNetwork), scope.views));
	}

	// a team sees what schools of its network say about its department
	static Optional<ResultScope> of(Team team, OpenRound open) {
		return team.network()
			.filter((network) -> isAboutDepartments(open))
			.flatMap((network) -> of(open, (topic) -> topic.id().equals(team.department().id()), network.id()::equals,
					(slice) -> true))
			.filter((scope) -> open.round().topics().stream().anyMatch(scope.topics));
	}

	// nothing if it asked other groups like theirs
	private static Optional<ResultScope> of(OpenRound open, Predicate<Topic> topics, Predicate<String> own,
			Predicate<String> such) {
		List<String> asked = open.asked().values().stream().map(Questionnaire::slice).distinct().sorted().toList();
		List<String> views = asked.stream().filter(own).toList();
		return (views.isEmpty() && asked.stream().anyMatch(such)) ? Optional.empty()
				: Optional.of(new ResultScope(topics, own, views.isEmpty() ? List.of("") : views));
	}

	// the button's value comes from a client, so the person's rights are checked again
	static Optional<ResultScope> of(Directory directory, String userId, String word, OpenRound open) {
		return word.equals(LEADER) ? of(directory, userId, open)
				: directory.teamsLedBy(userId)
					.stream()
					.filter((team) -> team.id().equals(word))
					.findFirst()
					.flatMap((team) -> of(team, open));
	}

}

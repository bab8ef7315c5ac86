package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.Network;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.survey.SurveyKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Who is told which results of a round: leaders what is theirs to see, and each team what
 * schools say of it.
 */
@Component
class ResultMessages {

	/** What stands for the leaders on a button. */
	static final String LEADERS = "-";

	private final RoundStore store;

	ResultMessages(RoundStore store) {
		this.store = store;
	}

	List<Delivery> of(WorkspaceId workspace, Round round, RoundResults results, Directory directory) {
		ResultView view = new ResultView(round, results, before(workspace, round));
		List<Delivery> all = new ArrayList<>();
		for (Person leader : directory.leaders()) {
			directory.leaderScope(leader.userId())
				.ifPresent((scope) -> forLeader(view, round, scope, directory)
					.forEach((message) -> all.add(line("results." + all.size(), leader.userId(), message))));
		}
		if (round.kind() == SurveyKind.SUPPORT_SERVICES && !results.isEmpty()) {
			directory.teams()
				.forEach((team) -> forTeam(view, round, team)
					.ifPresent((message) -> all.add(line("results." + team.id(), team.channel(), message))));
		}
		return all;
	}

	private Optional<OldRound> before(WorkspaceId workspace, Round round) {
		return this.store.before(workspace, round)
			.flatMap((id) -> this.store.find(workspace, id)
				.flatMap((old) -> this.store.results(workspace, id)
					.map((results) -> new OldRound(old.round(), results))));
	}

	private static List<Message> forLeader(ResultView view, Round round, LeaderScope scope, Directory directory) {
		if (scope instanceof LeaderScope.Networks networks) {
			return directory.networks()
				.stream()
				.map(Network::id)
				.filter(networks.networkIds()::contains)
				.map((network) -> view.message((topic) -> true, slice(round, network), LEADERS))
				.toList();
		}
		Set<String> departments = (scope instanceof LeaderScope.Departments some) ? some.departmentIds() : Set.of();
		return List.of(view.message((topic) -> isSeen(round.topics().get(topic), departments), "", LEADERS));
	}

	private static boolean isSeen(Topic topic, Set<String> departments) {
		return departments.isEmpty() || topic.id().isEmpty() || departments.contains(topic.id());
	}

	// people of the central office are counted by department
	private static String slice(Round round, String network) {
		return (round.kind() == SurveyKind.ENGAGEMENT) ? "" : network;
	}

	private static Optional<Message> forTeam(ResultView view, Round round, Team team) {
		return team.network()
			.filter((network) -> round.topics().stream().anyMatch((topic) -> isOf(topic, team)))
			.map((network) -> view.message((topic) -> isOf(round.topics().get(topic), team), network.id(), team.id()));
	}

	private static boolean isOf(Topic topic, Team team) {
		return topic.id().equals(team.department().id());
	}

	private static Delivery line(String name, String conversation, Message message) {
		return new Delivery.Line(name, conversation, Optional.empty(), message);
	}

}

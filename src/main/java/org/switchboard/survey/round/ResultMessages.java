package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.MadeFile;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.survey.chart.DistributionChart;
import org.switchboard.workspace.WorkspaceId;

/**
 * Sends a round's results: leaders get what they may see, and department heads and teams
 * get what schools say about them.
 */
@Component
class ResultMessages {

	private final RoundStore store;

	ResultMessages(RoundStore store) {
		this.store = store;
	}

	List<Delivery> of(WorkspaceId workspace, OpenRound open, RoundResults results, Directory directory) {
		Round round = open.round();
		ResultView view = new ResultView(round, results, before(workspace, round),
				(slice) -> GroupNames.name(directory, slice));
		ResultCharts charts = new ResultCharts(round, results);
		List<Delivery> all = new ArrayList<>();
		directory.leadersAndHeads()
			.stream()
			.map(Person::userId)
			.distinct()
			.forEach((userId) -> ResultScope.of(directory, userId, open)
				.ifPresent((scope) -> scope.views()
					.forEach((slice) -> add(all, view, charts,
							new Reader(userId, ResultScope.LEADER, scope, slice, group(directory, slice))))));
		if (!results.isEmpty()) {
			directory.teams()
				.forEach((team) -> ResultScope.of(team, open)
					.ifPresent((scope) -> scope.views()
						.forEach((slice) -> add(all, view, charts,
								new Reader(team.channel(), team.id(), scope, slice, group(directory, slice))))));
		}
		return all;
	}

	private static String group(Directory directory, String slice) {
		return ResultWords.group(slice.isEmpty() ? "" : GroupNames.name(directory, slice));
	}

	private static void add(List<Delivery> all, ResultView view, ResultCharts charts, Reader reader) {
		Message message = view.message(reader.scope(), reader.slice(), reader.word());
		all.add(new Delivery.Line("results." + all.size(), reader.conversation(), Optional.empty(), message));
		charts.of(reader.scope().topics(), reader.slice(), reader.group())
			.forEach((chart) -> picture(chart).ifPresent((file) -> all
				.add(new Delivery.Made("chart." + all.size(), reader.conversation(), Optional.empty(), "", file))));
	}

	// the words are enough if the chart can't be drawn
	private static Optional<MadeFile> picture(DistributionChart chart) {
		return MadeFile.drawn("results.png", chart.title(), chart.altText(), chart::png);
	}

	private Optional<EarlierRound> before(WorkspaceId workspace, Round round) {
		return this.store.before(workspace, round)
			.flatMap((id) -> this.store.find(workspace, id)
				.flatMap((old) -> this.store.results(workspace, id)
					.map((results) -> new EarlierRound(old.round(), results))));
	}

	/**
	 * Someone who gets results, and where.
	 *
	 * @param conversation the leader's user id or the team's channel
	 * @param word what stands for them in a button's value
	 * @param scope what they may see
	 * @param slice the slice they see in addition to the whole district
	 * @param group the name of that slice
	 */
	private record Reader(String conversation, String word, ResultScope scope, String slice, String group) {
	}

}

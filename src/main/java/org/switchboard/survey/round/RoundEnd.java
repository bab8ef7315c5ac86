package org.switchboard.survey.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.privacy.NameMask;
import org.switchboard.workspace.WorkspaceId;

/**
 * Closes rounds: counts the answers, deletes everything that could link them to people,
 * and publishes the results.
 */
@Component
class RoundEnd {

	private final RoundStore store;

	private final BallotStore answers;

	private final Ballots ballots;

	private final Directories directories;

	private final RoundMessages messages;

	private final ResultMessages results;

	RoundEnd(RoundStore store, BallotStore answers, Ballots ballots, Directories directories, RoundMessages messages,
			ResultMessages results) {
		this.store = store;
		this.answers = answers;
		this.ballots = ballots;
		this.directories = directories;
		this.messages = messages;
		this.results = results;
	}

	// closes a round, or continues where an earlier attempt stopped
	void close(WorkspaceId workspace, OpenRound round) {
		String id = round.round().id();
		Directory directory = this.directories.of(workspace);
		if (this.store.results(workspace, id).isEmpty()) {
			this.answers.stopAnswers(workspace, id);
			List<AnswerCount.Answered> all = answered(workspace, round);
			NameMask mask = directory.nameMask();
			this.answers.close(workspace, id, new AnswerCount(round.round(), all, mask::mask).results());
		}
		this.store.results(workspace, id)
			.ifPresent(
					(told) -> this.messages.close(workspace, round, this.results.of(workspace, round, told, directory),
							directory, this.store.before(workspace, round.round())));
	}

	// reads all slots together: reading person by person would reveal whose they are
	private List<AnswerCount.Answered> answered(WorkspaceId workspace, OpenRound round) {
		Map<String, Ballot> all = new TreeMap<>();
		round.asked().keySet().forEach((userId) -> all.put(userId, this.ballots.of(round, userId)));
		Map<String, String> values = this.answers.read(workspace, round.round().id(),
				all.values()
					.stream()
					.flatMap((ballot) -> Stream.concat(ballot.slots().stream(), ballot.olderSlots().stream()))
					.toList());
		return all.entrySet()
			.stream()
			.map((one) -> new AnswerCount.Answered(round.questionnaire(one.getKey()).orElseThrow().slice(),
					one.getValue().answers(values)))
			.toList();
	}

}

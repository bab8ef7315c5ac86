package org.switchboard.survey.round;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.workspace.WorkspaceId;

/** Saves people's answers. */
@Component
class Answers {

	private final RoundCache known;

	private final BallotStore store;

	private final Ballots ballots;

	private final Directories directories;

	private final Clock clock;

	Answers(RoundCache known, BallotStore store, Ballots ballots, Directories directories, Clock clock) {
		this.known = known;
		this.store = store;
		this.ballots = ballots;
		this.directories = directories;
		this.clock = clock;
	}

	// checks that the person is asked this question: the reference came through their
	// client
	Optional<AskedQuestion> find(WorkspaceId workspace, String userId, Optional<QuestionRef> ref) {
		return ref.flatMap((question) -> this.known.find(workspace, question.round())
			.filter((round) -> round.asks(userId, question))
			.map((round) -> new AskedQuestion(workspace, round, userId, round.questionnaire(userId).orElseThrow(),
					question)));
	}

	// replaces earlier answers and returns the updated message; empty once the round has
	// closed
	Optional<List<LayoutBlock>> keep(AskedQuestion asked, Map<String, String> answers) {
		Round round = asked.round().round();
		Ballot ballot = this.ballots.of(asked.round(), asked.userId());
		return this.store.answer(asked.workspace(), round, ballot.sealed(answers), ballot.slots(), this.clock.instant())
			.map((values) -> new RoundBlocks(round, asked.questionnaire(), ballot.answers(values).keySet())
				.blocks(this.directories.of(asked.workspace()).zone()));
	}

}

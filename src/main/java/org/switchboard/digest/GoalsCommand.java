package org.switchboard.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Team;
import org.switchboard.goal.GoalBoard;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.TypedText;
import org.switchboard.workspace.WorkspaceId;

/** {@code /digest goals}: the teams' goals, for leaders and for the teams. */
@Component
class GoalsCommand {

	private static final String WORD = "goals";

	private final GoalBoard board;

	private final Directories directories;

	GoalsCommand(GoalBoard board, Directories directories) {
		this.board = board;
		this.directories = directories;
	}

	// Returns the goals, or empty if the text asks for something else.
	Optional<List<LayoutBlock>> answer(WorkspaceId workspace, String userId, String text) {
		String[] words = text.split(" ", 2);
		if (!TypedText.bare(words[0]).equals(WORD)) {
			return Optional.empty();
		}
		Caller caller = new Caller(workspace, this.directories.of(workspace), userId);
		Scopes scopes = new Scopes(caller.directory());
		if (!caller.isStaff() && scopes.of(userId).isEmpty()) {
			return Optional.of(List.of(Blocks.section(DigestWords.NO_GOALS)));
		}
		boolean isOfPart = words.length == 2;
		Optional<Scope> scope = isOfPart ? scopes.find(userId, words[1]) : scopes.of(userId);
		if (scope.isEmpty() && isOfPart) {
			return Optional.of(List.of(Blocks.section(DigestWords.unknown(words[1]))));
		}
		Predicate<Team> seen = (team) -> scope.filter((one) -> one.includesAllOf(team, caller.directory())).isPresent();
		return Optional.of(this.board.list(caller, seen, !isOfPart));
	}

}

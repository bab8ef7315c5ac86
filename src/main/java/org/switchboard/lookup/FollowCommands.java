package org.switchboard.lookup;

import org.springframework.stereotype.Component;

import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RelationCommand;

/**
 * What {@code /request watch REQ-12} and {@code /request unwatch REQ-12} do.
 */
@Component
class FollowCommands {

	private final Requests requests;

	FollowCommands(Requests requests) {
		this.requests = requests;
	}

	// begins or ends watching
	String of(Caller caller, RequestArguments.Watch wish, String triggerId) {
		Participant by = caller.participant().orElseThrow();
		RelationCommand command = wish.begins() ? new RelationCommand.Watch(by) : new RelationCommand.Unwatch(by);
		Outcome outcome = this.requests.act(caller.workspace(), wish.id(), triggerId, command);
		if (!(outcome instanceof Outcome.Refused refused)) {
			return wish.begins() ? OverviewWords.watched(wish.id()) : OverviewWords.unwatched(wish.id());
		}
		if (refused.refusal() instanceof Refusal.NothingToChange) {
			return wish.begins() ? OverviewWords.watchedAlready(wish.id()) : OverviewWords.notWatched(wish.id());
		}
		return RefusalWords.of(refused.refusal(), wish.id(), caller.userId());
	}

}

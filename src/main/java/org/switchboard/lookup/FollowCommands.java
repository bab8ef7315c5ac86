package org.switchboard.lookup;

import org.springframework.stereotype.Component;

import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RelationCommand;

/** Runs {@code /request follow REQ-12} and {@code /request unfollow REQ-12}. */
@Component
class FollowCommands {

	private final Requests requests;

	FollowCommands(Requests requests) {
		this.requests = requests;
	}

	// starts or stops following
	String of(Caller caller, RequestArguments.Follow follow, String triggerId) {
		Participant by = caller.participant().orElseThrow();
		RelationCommand command = follow.begins() ? new RelationCommand.Watch(by) : new RelationCommand.Unwatch(by);
		Outcome outcome = this.requests.act(caller.workspace(), follow.id(), triggerId, command);
		if (!(outcome instanceof Outcome.Refused refused)) {
			return follow.begins() ? OverviewWords.watched(follow.id()) : OverviewWords.unwatched(follow.id());
		}
		if (refused.refusal() instanceof Refusal.NothingToChange) {
			return follow.begins() ? OverviewWords.watchedAlready(follow.id()) : OverviewWords.notWatched(follow.id());
		}
		return RefusalWords.of(refused.refusal(), follow.id(), caller.userId());
	}

}

package org.switchboard.lookup;

import org.springframework.stereotype.Component;

import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RelationCommand;

/** Runs {@code /request watch REQ-12} and {@code /request unwatch REQ-12}. */
@Component
class FollowCommands {

	private final Requests requests;

	FollowCommands(Requests requests) {
		this.requests = requests;
	}

	// starts or stops following
	String of(Caller caller, RequestArguments.Watch watch, String triggerId) {
		Participant by = caller.participant().orElseThrow();
		RelationCommand command = watch.begins() ? new RelationCommand.Watch(by) : new RelationCommand.Unwatch(by);
		Outcome outcome = this.requests.act(caller.workspace(), watch.id(), triggerId, command);
		if (!(outcome instanceof Outcome.Refused refused)) {
			return watch.begins() ? OverviewWords.watched(watch.id()) : OverviewWords.unwatched(watch.id());
		}
		if (refused.refusal() instanceof Refusal.NothingToChange) {
			return watch.begins() ? OverviewWords.watchedAlready(watch.id()) : OverviewWords.notWatched(watch.id());
		}
		return RefusalWords.of(refused.refusal(), watch.id(), caller.userId());
	}

}

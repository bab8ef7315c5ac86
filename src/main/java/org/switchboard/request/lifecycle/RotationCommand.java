package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Assigns a request that came to a team and is unassigned to the person whose turn it is.
 *
 * @param to the new owner, who isn't out of office
 * @param teamSince the version that brought it to their team
 */
public record RotationCommand(Participant to, long teamSince) implements SwitchboardCommand {

	private static final String REASON = "They're next in the rotation.";

	@Override
	public Decision decide(Request request, Instant now) {
		if (request.state().isOpen() && request.teamSince() != this.teamSince) {
			return Decision.refused(new Refusal.WithAnotherTeam(request.team()));
		}
		if (request.state().isOpen() && request.owner().isPresent()) {
			return Decision.refused(new Refusal.AlreadyOwned(request.owner().get()));
		}
		return Decision.ifOpen(request,
				new RequestEvent.RequestAssigned(now, Participant.SWITCHBOARD, this.to, Optional.of(REASON)));
	}

}

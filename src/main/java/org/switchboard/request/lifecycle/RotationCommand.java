package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose turn it is, is to have a request that came to their team and that nobody has.
 *
 * @param to the owner to be, who is not away
 * @param teamSince the version that brought it to their team
 */
public record RotationCommand(Participant to, long teamSince) implements SwitchboardCommand {

	private static final String REASON = "It was their turn.";

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

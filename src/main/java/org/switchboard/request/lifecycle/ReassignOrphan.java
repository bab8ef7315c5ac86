package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Moves a confidential request to another team because its own is no longer in the
 * district file.
 *
 * @param team the new team
 * @param reason why that team, in words
 * @param promises today's targets
 */
public record ReassignOrphan(ServingTeam team, String reason, TermsPolicy promises) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant now) {
		if (request.team().id().equals(this.team.id())) {
			return Decision.refused(new Refusal.NothingToChange());
		}
		return Decision.ifOpen(request, new RequestEvent.RequestTransferred(now, Participant.SWITCHBOARD, this.team,
				this.reason, "",
				Optional.of(this.promises.of(this.team.department(), request.filing(), request.urgency(), now))));
	}

}

package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * Hands a confidential request to its team's new lead, permanent or covering, who gets
 * the lead's card and rights.
 *
 * @param to the new lead
 */
public record ChangeLead(Participant to) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant now) {
		Participant lead = request.team().lead();
		return (request.filing().confidential() && !lead.is(this.to))
				? Decision.ifOpen(request, new DepartureEvent.LeadChanged(now, lead, this.to))
				: Decision.refused(new Refusal.NothingToChange());
	}

}

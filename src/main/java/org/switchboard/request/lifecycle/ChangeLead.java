package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * Someone else leads the team that has a confidential request, for good or until the lead
 * is back: they get the lead's card, and all of the lead's rights to it.
 *
 * @param to who leads it
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

package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Records that a request's owner or requester left the district.
 *
 * @param who who left
 * @param heir who takes over their request, if anyone
 */
public record RecordDeparture(Participant who, Optional<Participant> heir) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant now) {
		boolean changesHands = holder(request).filter(this.who::is).isPresent()
				&& (this.heir.isPresent() || request.owner().isPresent());
		if (!changesHands && !request.filing().requester().is(this.who)) {
			return Decision.refused(new Refusal.NothingToChange());
		}
		if (!changesHands) {
			return Decision.ifOpen(request, new DepartureEvent.RequesterLeft(now, this.who));
		}
		DepartureEvent left = new DepartureEvent.OwnerLeft(now, this.who, this.heir);
		// the lead's card first, so that the heir gets only that one
		boolean led = request.filing().confidential() && request.team().lead().is(this.who);
		return (led && this.heir.isPresent() && request.state().isOpen())
				? Decision.Accepted.of(new DepartureEvent.LeadChanged(now, this.who, this.heir.get()), left)
				: Decision.ifOpen(request, left);
	}

	/**
	 * Returns a request's owner or, for an unassigned confidential one, the lead, as no
	 * one else sees it.
	 */
	public static Optional<Participant> holder(Request request) {
		return request.owner()
			.or(() -> Optional.of(request.team().lead()).filter((lead) -> request.filing().confidential()));
	}

}

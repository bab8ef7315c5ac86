package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Someone left who has a request, or asked it.
 *
 * @param who left
 * @param heir who takes over what they have, if anyone
 */
public record Departure(Participant who, Optional<Participant> heir) implements SwitchboardCommand {

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
		// with the lead's card first, so that the heir gets no other
		boolean led = request.filing().confidential() && request.team().lead().is(this.who);
		return (led && this.heir.isPresent() && request.state().isOpen())
				? Decision.Accepted.of(new DepartureEvent.LeadChanged(now, this.who, this.heir.get()), left)
				: Decision.ifOpen(request, left);
	}

	/**
	 * A request's owner; of a confidential one without, the lead, as no one else sees it.
	 */
	public static Optional<Participant> holder(Request request) {
		return request.owner()
			.or(() -> Optional.of(request.team().lead()).filter((lead) -> request.filing().confidential()));
	}

}

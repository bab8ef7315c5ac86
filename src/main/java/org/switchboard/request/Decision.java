package org.switchboard.request;

import java.util.List;

import org.switchboard.request.RequestEvent.RequestClaimed;

/**
 * What a request makes of a command.
 */
public sealed interface Decision {

	/**
	 * Refuses.
	 * @param refusal why
	 * @return the refusal as a decision
	 */
	static Decision refused(Refusal refusal) {
		return new Refused(refusal);
	}

	/**
	 * Accepts while work on the request goes on.
	 * @param request the request as it stands
	 * @param event what is to happen
	 * @return the event, or that it comes too late
	 */
	static Decision ifOpen(Request request, RequestEvent event) {
		return request.state().isOpen() ? Accepted.of(event) : refused(new Refusal.NotOpen(request.state()));
	}

	/**
	 * Accepts while work on the request goes on; a request that nobody has, is taken
	 * first.
	 * @param request the request as it stands
	 * @param by who takes it
	 * @param event what is to happen
	 * @return the events, or that they come too late
	 */
	static Decision takenAnd(Request request, Participant by, RequestEvent event) {
		if (request.state().isOpen() && request.owner().isEmpty()) {
			return Accepted.of(new RequestClaimed(event.at(), by), event);
		}
		return ifOpen(request, event);
	}

	/**
	 * It is done.
	 *
	 * @param events what happens, in order; one or more
	 */
	record Accepted(List<RequestEvent> events) implements Decision {

		static Accepted of(RequestEvent... events) {
			return new Accepted(List.of(events));
		}

	}

	/**
	 * Nothing changes.
	 *
	 * @param refusal why
	 */
	record Refused(Refusal refusal) implements Decision {
	}

}

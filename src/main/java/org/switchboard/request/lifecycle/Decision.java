package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.RequestEvent.RequestClaimed;
import org.switchboard.request.lifecycle.RequestEvent.RequestResolved;

/** What a command does to a request: events or a refusal. */
public sealed interface Decision {

	static Decision refused(Refusal refusal) {
		return new Refused(refusal);
	}

	/** Accepts an event if the request is open. */
	static Decision ifOpen(Request request, RequestEvent event) {
		return request.state().isOpen() ? Accepted.of(event) : refused(new Refusal.NotOpen(request.state()));
	}

	/** Accepts an event if the request is open; an unassigned one is claimed first. */
	static Decision claimedAnd(Request request, Participant by, RequestEvent event) {
		if (request.state().isOpen() && request.owner().isEmpty()) {
			return Accepted.of(new RequestClaimed(event.at(), by), event);
		}
		return ifOpen(request, event);
	}

	/**
	 * Accepts events, and resolves the request if a held resolution is waiting for
	 * nothing else after them.
	 */
	static Decision andHeldResolution(Request request, List<RequestEvent> events) {
		Relations after = request.after(events).relations();
		boolean waits = !request.state().isOpen() || after.hasToWait();
		return new Accepted(Stream
			.concat(events.stream(),
					after.held()
						.filter((held) -> !waits)
						.map((held) -> new RequestResolved(events.get(0).at(), held.by(), held.text()))
						.stream())
			.toList());
	}

	/**
	 * The command is carried out.
	 *
	 * @param events what happens, in order; none if only words are forgotten
	 */
	record Accepted(List<RequestEvent> events) implements Decision {

		public static Accepted of(RequestEvent... events) {
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

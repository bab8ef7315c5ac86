package org.switchboard.escalation;

import java.util.List;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;

/**
 * A request that is due at other times than before.
 *
 * @param change what has changed
 * @param request as it stands
 */
record Rescheduled(ClockEvent.TermsChanged change, Request request) {

	// who is to know of it
	static List<Participant> concerned(RequestId id, List<RequestEvent> history, long version) {
		Request after = Request.replay(id, history.subList(0, (int) version));
		Request before = Request.replay(id, history.subList(0, (int) version - 1));
		if (!after.state().isOpen() || after.clocks().dues().equals(before.clocks().dues())) {
			return List.of();
		}
		// who asked the whole, knows of no parts
		Stream<Participant> requester = Stream.of(after.filing().requester())
			.filter((person) -> after.filing().partOf().isEmpty());
		return Stream.concat(requester, after.owner().stream()).distinct().toList();
	}

	static Rescheduled of(RequestId id, List<RequestEvent> history, Matter matter) {
		return new Rescheduled((ClockEvent.TermsChanged) history.get((int) matter.version() - 1),
				Request.replay(id, history));
	}

	boolean concerns(String recipient) {
		return this.request.state().isOpen() && (this.request.filing().requester().userId().equals(recipient)
				|| this.request.owner().filter((owner) -> owner.userId().equals(recipient)).isPresent());
	}

}

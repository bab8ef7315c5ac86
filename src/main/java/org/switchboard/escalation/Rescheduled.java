package org.switchboard.escalation;

import java.util.List;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestHistory;

/**
 * A request whose due times have moved.
 *
 * @param change what changed
 * @param request the request as it is now
 */
record Rescheduled(ClockEvent.TermsChanged change, Request request) {

	// the people who should know about it
	static List<Participant> concerned(RequestHistory history, long version) {
		Request after = history.until(version).request();
		Request before = history.until(version - 1).request();
		if (!after.state().isOpen() || after.clocks().dues().equals(before.clocks().dues())) {
			return List.of();
		}
		// the requester doesn't see the parts of their request
		Stream<Participant> requester = Stream.of(after.filing().requester())
			.filter((person) -> after.filing().partOf().isEmpty());
		return Stream.concat(requester, after.owner().stream()).distinct().toList();
	}

	boolean concerns(String recipient) {
		return this.request.state().isOpen() && (this.request.filing().requester().userId().equals(recipient)
				|| this.request.owner().filter((owner) -> owner.userId().equals(recipient)).isPresent());
	}

}

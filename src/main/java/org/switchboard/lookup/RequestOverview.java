package org.switchboard.lookup;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.request.OpenRequests;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestId;

/**
 * Answers {@code /request mine}, {@code /request REQ-12} and {@code /request why REQ-12}.
 */
@Component
class RequestOverview {

	private static final int MOST = 10;

	private final Requests requests;

	private final OpenRequests open;

	private final ReadingTrail readings;

	private final Clock clock;

	RequestOverview(Requests requests, OpenRequests open, ReadingTrail readings, Clock clock) {
		this.requests = requests;
		this.open = open;
		this.readings = readings;
		this.clock = clock;
	}

	String ofOne(Caller caller, RequestId id) {
		return this.requests.seenBy(caller.workspace(), id, caller.userId())
			.map((found) -> new OverviewWords(caller.directory().zone()).of(found,
					Permissions.allow(caller, found.request(), RequestAction.READ_NOTES, this.clock.instant())))
			.orElse(RefusalWords.unknown(id));
	}

	String ofTimes(Caller caller, RequestId id) {
		return this.requests.seenBy(caller.workspace(), id, caller.userId())
			.map((found) -> new WhyWords(found, caller.directory().zone(), this.clock.instant()).text())
			.orElse(RefusalWords.unknown(id));
	}

	String ofMine(Caller caller) {
		List<Request> asked = this.readings.noted(caller,
				this.requests.askedBy(caller.workspace(), caller.userId(), MOST + 1));
		List<Request> held = this.readings.noted(caller, this.open.heldBy(caller, 0, MOST + 1).requests());
		if (asked.isEmpty() && held.isEmpty()) {
			return OverviewWords.NOTHING_YET;
		}
		OverviewWords words = new OverviewWords(caller.directory().zone());
		return words.list(OverviewWords.ASKED, asked, MOST) + words.list(OverviewWords.HELD, held, MOST);
	}

}

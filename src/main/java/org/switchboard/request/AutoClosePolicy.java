package org.switchboard.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.calendar.BusinessDays;
import org.switchboard.request.lifecycle.AutoCloseCommand;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;

/** When a requester who doesn't answer is reminded, and when their request closes. */
@Component
public class AutoClosePolicy {

	private final RequestProperties.Silence silence;

	AutoClosePolicy(RequestProperties properties) {
		this.silence = properties.silence();
	}

	/**
	 * Returns the next step for a requester who doesn't answer.
	 * @param history all of the request's events, oldest first
	 * @param state the request's status after them
	 * @param days the district's business days
	 * @return empty unless the request is waiting for the requester
	 */
	public Optional<Step> next(List<RequestEvent> history, RequestState state, BusinessDays days) {
		if (state != RequestState.WAITING) {
			return Optional.empty();
		}
		for (int version = history.size(); version > 0; version--) {
			RequestEvent event = history.get(version - 1);
			if (event instanceof RequestEvent.RequesterAsked) {
				return Optional.of(new Step(new AutoCloseCommand.Remind(this.silence.closeAfter(), days),
						days.after(event.at(), this.silence.remindAfter()), version));
			}
			if (event instanceof AutoCloseEvent.RequesterReminded reminded) {
				return Optional.of(new Step(new AutoCloseCommand.Lapse(), reminded.closesAt(), version));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a message from the school reopens the request: it was resolved or closed
	 * recently enough.
	 */
	public boolean takesUp(List<RequestEvent> history, Instant now) {
		return history.stream()
			.filter((event) -> event instanceof RequestEvent.RequestResolved
					|| event instanceof RequestEvent.RequestClosed || event instanceof AutoCloseEvent.RequestLapsed)
			.anyMatch((event) -> now.isBefore(event.at().plus(reopenWithin())));
	}

	/** For how long after a request ended what the school writes reopens it. */
	public Duration reopenWithin() {
		return this.silence.reopenWithin();
	}

	/**
	 * A reminder or a closing that is due.
	 *
	 * @param command what to do
	 * @param at when to do it
	 * @param version the event it follows from
	 */
	public record Step(AutoCloseCommand command, Instant at, long version) {

		/** Returns the step's intent, so that repeating the step changes nothing. */
		public String intent(RequestId id) {
			return "silence:" + id + ":" + this.version;
		}

	}

}

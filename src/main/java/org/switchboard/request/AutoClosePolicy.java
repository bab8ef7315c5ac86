package org.switchboard.request;

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

/**
 * How long to wait for somebody who does not answer.
 */
@Component
public class AutoClosePolicy {

	private final RequestProperties.Silence silence;

	AutoClosePolicy(RequestProperties properties) {
		this.silence = properties.silence();
	}

	/**
	 * When something is to be done about it that the requester does not answer.
	 * @param history what happened to the request, oldest first
	 * @param state where that leaves it
	 * @param days the district's
	 * @return what and when, or nothing if no answer is waited for
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
	 * Whether what the school writes takes up again a request that was resolved or closed
	 * not too long ago.
	 */
	public boolean takesUp(List<RequestEvent> history, Instant now) {
		return history.stream()
			.filter((event) -> event instanceof RequestEvent.RequestResolved
					|| event instanceof RequestEvent.RequestClosed || event instanceof AutoCloseEvent.RequestLapsed)
			.anyMatch((event) -> now.isBefore(event.at().plus(this.silence.reopenWithin())));
	}

	/**
	 * What is to be done next.
	 *
	 * @param command what
	 * @param at when
	 * @param version since which version that is known
	 */
	public record Step(AutoCloseCommand command, Instant at, long version) {

		/** What it is known by: done a second time, it changes nothing. */
		public String intent(RequestId id) {
			return "silence:" + id + ":" + this.version;
		}

	}

}

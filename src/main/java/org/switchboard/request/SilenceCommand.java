package org.switchboard.request;

import java.time.Instant;

import org.switchboard.calendar.BusinessDays;

/**
 * What is to be done as the requester does not answer.
 */
public sealed interface SilenceCommand extends SwitchboardCommand {

	private static Decision ifWaiting(Request request, RequestEvent event) {
		return (request.state() == RequestState.WAITING) ? Decision.Accepted.of(event)
				: Decision.refused(new Refusal.NotOpen(request.state()));
	}

	/**
	 * The requester is to be reminded.
	 *
	 * @param closeAfter how many business days they have to answer
	 * @param days the district's
	 */
	record Remind(int closeAfter, BusinessDays days) implements SilenceCommand {

		@Override
		public Decision decide(Request request, Instant now) {
			return ifWaiting(request, new SilenceEvent.RequesterReminded(now, this.days.after(now, this.closeAfter)));
		}

	}

	/**
	 * The request is to be closed.
	 */
	record Lapse() implements SilenceCommand {

		@Override
		public Decision decide(Request request, Instant now) {
			return ifWaiting(request, new SilenceEvent.RequestLapsed(now));
		}

	}

}

package org.switchboard.request;

import java.time.Instant;
import java.time.ZoneId;

import org.switchboard.calendar.BusinessDays;

/**
 * What is to be done as the requester does not answer. Nobody gives it.
 */
public sealed interface SilenceCommand {

	/**
	 * Decides.
	 * @param request the request as it stands
	 * @param now the time, to the millisecond
	 * @return what happens, or that nobody waits for the requester any more
	 */
	Decision decide(Request request, Instant now);

	private static Decision ifWaiting(Request request, RequestEvent event) {
		return (request.state() == RequestState.WAITING) ? Decision.Accepted.of(event)
				: Decision.refused(new Refusal.NotOpen(request.state()));
	}

	/**
	 * The requester is to be reminded.
	 *
	 * @param closeAfter how many business days they have to answer
	 * @param zone the district's
	 */
	record Remind(int closeAfter, ZoneId zone) implements SilenceCommand {

		@Override
		public Decision decide(Request request, Instant now) {
			return ifWaiting(request,
					new SilenceEvent.RequesterReminded(now, BusinessDays.after(now, this.closeAfter, this.zone)));
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

package org.switchboard.request.lifecycle;

import java.time.Instant;

import org.switchboard.calendar.BusinessDays;

/**
 * What is to be done as the requester does not answer.
 */
public sealed interface AutoCloseCommand extends SwitchboardCommand {

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
	record Remind(int closeAfter, BusinessDays days) implements AutoCloseCommand {

		@Override
		public Decision decide(Request request, Instant now) {
			return ifWaiting(request, new AutoCloseEvent.RequesterReminded(now, this.days.after(now, this.closeAfter)));
		}

	}

	/**
	 * The request is to be closed.
	 */
	record Lapse() implements AutoCloseCommand {

		@Override
		public Decision decide(Request request, Instant now) {
			return ifWaiting(request, new AutoCloseEvent.RequestLapsed(now));
		}

	}

}

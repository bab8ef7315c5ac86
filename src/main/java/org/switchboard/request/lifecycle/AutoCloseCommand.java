package org.switchboard.request.lifecycle;

import java.time.Instant;

import org.switchboard.calendar.BusinessDays;

/** An automatic step for a requester who doesn't answer. */
public sealed interface AutoCloseCommand extends SwitchboardCommand {

	private static Decision ifWaiting(Request request, RequestEvent event) {
		return (request.state() == RequestState.WAITING) ? Decision.Accepted.of(event)
				: Decision.refused(new Refusal.NotOpen(request.state()));
	}

	/**
	 * Reminds the requester.
	 *
	 * @param closeAfter how many business days they have left to answer
	 * @param days the district's business days
	 */
	record Remind(int closeAfter, BusinessDays days) implements AutoCloseCommand {

		@Override
		public Decision decide(Request request, Instant now) {
			return ifWaiting(request, new AutoCloseEvent.RequesterReminded(now, this.days.after(now, this.closeAfter)));
		}

	}

	/** Closes the request. */
	record Lapse() implements AutoCloseCommand {

		@Override
		public Decision decide(Request request, Instant now) {
			return ifWaiting(request, new AutoCloseEvent.RequestLapsed(now));
		}

	}

}

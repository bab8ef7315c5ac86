package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.switchboard.sla.Alarm;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.Terms;

/** An automatic step of a request's clocks. */
public sealed interface ClockStep extends SwitchboardCommand {

	/**
	 * Recomputes the targets after the calendar or policy may have changed.
	 *
	 * @param promises today's targets
	 */
	record Recount(TermsPolicy promises) implements ClockStep {

		@Override
		public Decision decide(Request request, Instant now) {
			Terms before = request.clocks().terms();
			Terms next = this.promises.of(request.team().department(), request.filing(), request.urgency(), now);
			if (before.agreesWith(next, LocalDate.ofInstant(now, next.time().zone()))) {
				return Decision.refused(new Refusal.NothingToChange());
			}
			ClockEvent.Cause cause = (before.targets().equals(next.targets()) && before.ladder().equals(next.ladder()))
					? ClockEvent.Cause.CALENDAR : ClockEvent.Cause.POLICY;
			return Decision.ifOpen(request, new ClockEvent.TermsChanged(now, next, cause));
		}

	}

	/**
	 * Alerts people that something is due.
	 *
	 * @param clock which clock it is about
	 * @param alarm how serious it is
	 * @param due when it is due, unless that has changed
	 * @param to who to alert
	 * @param inChannel whether to alert the team's channel, too
	 */
	record Raise(ClockKind clock, Alarm alarm, Instant due, List<Participant> to,
			boolean inChannel) implements ClockStep {

		@Override
		public Decision decide(Request request, Instant now) {
			boolean isStillDue = request.clocks()
				.find(this.clock)
				.flatMap((known) -> known.running())
				.filter(this.due::equals)
				.isPresent();
			return isStillDue
					? Decision.ifOpen(request,
							new ClockEvent.AlarmRaised(now, this.clock, this.alarm, this.due, this.to, this.inChannel))
					: Decision.refused(new Refusal.NothingToChange());
		}

	}

}

package org.switchboard.escalation;

import java.time.Instant;

import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.Alarm;
import org.switchboard.sla.SlaClock;

/**
 * An alarm with the current state of its request.
 *
 * @param ref the reference to the alarm
 * @param alarm the event that raised it
 * @param request its request as it is now
 */
record RaisedAlarm(AlarmRef ref, ClockEvent.AlarmRaised alarm, Request request) {

	// skips requests that were finished or reassigned, and warnings that are now overdue,
	// because an overdue notice follows
	boolean concerns(String recipient, Instant now) {
		boolean isWarnedOfTooLate = this.alarm.alarm() == Alarm.WARNING && this.ref.again() == 0
				&& !now.isBefore(this.alarm.due());
		boolean isStillDue = this.request.state().isOpen() && this.request.clocks()
			.find(this.alarm.clock())
			.flatMap(SlaClock::running)
			.filter(this.alarm.due()::equals)
			.isPresent();
		// someone who asked to be reminded later may have read it in the channel
		boolean isForTheTeam = this.ref.again() == 0
				&& this.alarm.to().stream().noneMatch((person) -> person.userId().equals(recipient));
		return isStillDue && !isWarnedOfTooLate && (!isForTheTeam
				|| (this.request.owner().isEmpty() && this.request.team().channel().equals(recipient)));
	}

}

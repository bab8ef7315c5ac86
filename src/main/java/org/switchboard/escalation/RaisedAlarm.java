package org.switchboard.escalation;

import java.time.Instant;

import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.Alarm;
import org.switchboard.sla.SlaClock;

/**
 * An alarm that was raised, and how its request stands now.
 *
 * @param matter what somebody is told
 * @param alarm the alarm
 * @param request its request
 */
record RaisedAlarm(AlarmRef matter, ClockEvent.AlarmRaised alarm, Request request) {

	// what is done by now, or given away, nobody needs to be told of; nor are they warned
	// of what is late by now, as they are told that it is
	boolean concerns(String recipient, Instant now) {
		boolean isWarnedOfTooLate = this.alarm.alarm() == Alarm.WARNING && this.matter.again() == 0
				&& !now.isBefore(this.alarm.due());
		boolean isStillDue = this.request.state().isOpen() && this.request.clocks()
			.find(this.alarm.clock())
			.flatMap(SlaClock::running)
			.filter(this.alarm.due()::equals)
			.isPresent();
		// whoever wanted to be told later, may have read it in the channel
		boolean isForTheTeam = this.matter.again() == 0
				&& this.alarm.to().stream().noneMatch((person) -> person.userId().equals(recipient));
		return isStillDue && !isWarnedOfTooLate && (!isForTheTeam
				|| (this.request.owner().isEmpty() && this.request.team().channel().equals(recipient)));
	}

}

package org.switchboard.request;

import java.time.Duration;
import java.time.Instant;

import org.switchboard.calendar.BusinessTime;

/**
 * How soon somebody is to be answered for the first time.
 *
 * @param within how much time of work may pass
 * @param time whose
 */
public record AnswerTarget(Duration within, BusinessTime time) {

	/**
	 * When the answer is due.
	 * @param filedAt when they asked
	 * @return to the millisecond
	 */
	public Instant due(Instant filedAt) {
		return this.time.plus(filedAt, this.within);
	}

}

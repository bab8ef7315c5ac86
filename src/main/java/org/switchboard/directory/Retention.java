package org.switchboard.directory;

import java.time.Period;

/**
 * How long the district keeps records.
 *
 * @param requests requests, from the day they ended
 * @param conversations their messages, from that day
 * @param audit the audit trail
 * @param surveyResults survey answers, from the day the survey was sent
 */
public record Retention(Period requests, Period conversations, Period audit, Period surveyResults) {

	/** Used where the district file says nothing. */
	static final Retention DEFAULT = new Retention(Period.ofYears(4), Period.ofYears(2), Period.ofYears(4),
			Period.ofYears(4));

}

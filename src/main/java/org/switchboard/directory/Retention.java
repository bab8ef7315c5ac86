package org.switchboard.directory;

import java.time.Period;

/**
 * How long the district keeps what Switchboard knows.
 *
 * @param requests requests, from the day on which they ended
 * @param conversations what was written in them, from that day on
 * @param audit who read and changed what
 * @param surveyResults what people said in surveys, from the day on which they were asked
 */
public record Retention(Period requests, Period conversations, Period audit, Period surveyResults) {

	/** Where the district file says nothing. */
	static final Retention DEFAULT = new Retention(Period.ofYears(4), Period.ofYears(2), Period.ofYears(4),
			Period.ofYears(4));

}

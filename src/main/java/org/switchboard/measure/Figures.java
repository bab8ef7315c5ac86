package org.switchboard.measure;

import org.switchboard.statistics.Tally;

/**
 * How a group of requests was served in some weeks.
 *
 * @param opened how many were filed
 * @param claimed how many were assigned after being unassigned
 * @param resolved how many times one was resolved
 * @param reopened how many times one was reopened
 * @param open how many were open at the end, without confidential ones
 * @param answer response times of those filed
 * @param resolution resolution times of those filed
 * @param satisfaction satisfaction ratings, from very dissatisfied up
 * @param effort ratings of how easy it was to get help, from very hard up
 */
public record Figures(long opened, long claimed, long resolved, long reopened, long open, WaitingTimes answer,
		WaitingTimes resolution, Tally satisfaction, Tally effort) {

	/** No requests and no ratings. */
	public static Figures none() {
		return new WeeklySum().figures();
	}

}

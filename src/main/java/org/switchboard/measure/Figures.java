package org.switchboard.measure;

import org.switchboard.statistics.Tally;

/**
 * How some requests were served in some weeks.
 *
 * @param opened how many were filed
 * @param claimed how many got an owner
 * @param resolved how often one was resolved
 * @param reopened how often one was reopened
 * @param open how many were open in the end, those that are confidential left out
 * @param answer of those filed: how long their first answer took
 * @param resolution of those filed: how long it took until they were resolved
 * @param satisfaction how satisfied requesters said they were, from very dissatisfied on
 * @param effort how easy it was to get help, from very hard on
 */
public record Figures(long opened, long claimed, long resolved, long reopened, long open, WaitingTimes answer,
		WaitingTimes resolution, Tally satisfaction, Tally effort) {

	/** No requests and no ratings. */
	public static Figures none() {
		return new WeeklySum().figures();
	}

}

package org.switchboard.measure;

/**
 * What is counted about requests, week by week. {@link MeasureStore} stores the names;
 * {@code docs/measures.md} defines each for readers of reports.
 */
enum Measure {

	/** Filed in the week. */
	OPENED,
	/** Assigned during the week after being unassigned. */
	CLAIMED,
	/** Resolved in the week, each time, by the person assigned. */
	RESOLVED,
	/** Reopened in the week. */
	REOPENED,
	/** Open requests at the end of the week minus those at its start. */
	OPEN,

	/** Filed in the week: time to the first response. */
	ANSWER,
	/** Filed in the week: time until it was canceled without a response. */
	ANSWER_GIVEN_UP,
	/** Filed in the week: first response on time. */
	ANSWER_IN_TIME,
	/** Filed in the week: first response overdue. */
	ANSWER_LATE,

	/** Filed in the week: time to resolution. */
	RESOLUTION,
	/** Filed in the week: time until it was canceled. */
	RESOLUTION_GIVEN_UP,
	/** Filed in the week: resolved on time. */
	RESOLUTION_IN_TIME,
	/** Filed in the week: resolved late. */
	RESOLUTION_LATE,

	/** Satisfaction ratings given in the week, by step. */
	SATISFACTION,
	/** Ratings of how easy it was to get help, given in the week, by step. */
	EFFORT,
	/** Satisfaction ratings given in the week, by step and by the person assigned. */
	PRAISE

}

package org.switchboard.measure;

/**
 * What is counted of requests, week by week. The names are stored, with
 * {@link MeasureStore}; {@code docs/measures.md} defines each for those who read figures.
 */
enum Measure {

	/** Filed in the week. */
	OPENED,
	/** Got an owner in the week, who had none. */
	CLAIMED,
	/** Resolved in the week, however often. */
	RESOLVED,
	/** Reopened in the week. */
	REOPENED,
	/** By how many more are open at the end of the week than at its beginning. */
	OPEN,

	/** Of those filed in the week: the first answer came after a time. */
	ANSWER,
	/** Of those filed in the week: cancelled after a time without an answer. */
	ANSWER_GIVEN_UP,
	/** Of those filed in the week: the first answer came in time. */
	ANSWER_IN_TIME,
	/** Of those filed in the week: the first answer came late. */
	ANSWER_LATE,

	/** Of those filed in the week: resolved after a time. */
	RESOLUTION,
	/** Of those filed in the week: cancelled after a time. */
	RESOLUTION_GIVEN_UP,
	/** Of those filed in the week: resolved in time. */
	RESOLUTION_IN_TIME,
	/** Of those filed in the week: resolved late. */
	RESOLUTION_LATE,

	/** Rated in the week, by the step. */
	SATISFACTION,
	/** Said in the week how easy it was to get help, by the step. */
	EFFORT,
	/** Rated in the week, by the step and by who had it. */
	PRAISE

}

package org.switchboard.survey;

/**
 * What a survey is for.
 */
public enum SurveyKind {

	/** Short, and often: each person gets some of the questions at a time. */
	PULSE,
	/** Asked about each department that serves the person's school. */
	SUPPORT_SERVICES,
	/** How people of the central office find their work. */
	ENGAGEMENT

}

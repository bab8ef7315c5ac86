package org.switchboard.survey;

/**
 * What a survey is for.
 */
public enum SurveyKind {

	/** Short and frequent; each person gets a few of the questions at a time. */
	PULSE,
	/** Asks about each department that serves the person's school. */
	SUPPORT_SERVICES,
	/** How central office staff feel about their work. */
	ENGAGEMENT

}

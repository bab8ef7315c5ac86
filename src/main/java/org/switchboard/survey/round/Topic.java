package org.switchboard.survey.round;

/**
 * What the questions of a round are about.
 *
 * @param id the id of a department; empty if they are about no department
 * @param name what people call it; empty as well then
 */
record Topic(String id, String name) {

	static final Topic NONE = new Topic("", "");

}

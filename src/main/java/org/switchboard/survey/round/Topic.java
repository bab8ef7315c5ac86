package org.switchboard.survey.round;

/**
 * What a round's questions are about.
 *
 * @param id a department's id; empty if they aren't about a department
 * @param name the name people see; empty in the same case
 */
record Topic(String id, String name) {

	static final Topic NONE = new Topic("", "");

}

package org.switchboard.request;

/**
 * The network team or district desk that has a request, as it was when the request came
 * to it: a later change of the directory moves no card.
 *
 * @param id the team's id in the directory
 * @param name such as "Network 1 HR"
 * @param department the id of its department
 * @param departmentName such as "HR"
 * @param channel the Slack channel of its cards
 * @param lead its lead, or who stands in for them
 */
public record ServingTeam(String id, String name, String department, String departmentName, String channel,
		Participant lead) {
}

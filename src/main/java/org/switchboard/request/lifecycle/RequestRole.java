package org.switchboard.request.lifecycle;

/**
 * What a person is to a request; they may have several roles. {@link Permissions} says
 * what each allows.
 */
public enum RequestRole {

	/** Needs the help. */
	REQUESTER,
	/** Filled in the form on the requester's behalf. */
	FILER,
	/** Works at the request's school. */
	COLLEAGUE,
	/** Is assigned to it. */
	OWNER,
	/** Belongs to the team that has it. */
	MEMBER,
	/** Leads the team that has it, or covers for its lead. */
	LEAD,
	/** Heads the department of the team that has it. */
	HEAD,
	/** Was asked to approve it. */
	APPROVER,
	/** Leads the district, or the network or department it belongs to. */
	LEADER,
	/** Runs Switchboard. */
	ADMINISTRATOR

}

package org.switchboard.directory;

/**
 * How many of the approvers have to agree.
 */
public enum ApprovalMode {

	/** One of them, whoever is first. */
	ANY,
	/** All of them, in any order. */
	ALL,
	/** All of them, one after the other. */
	SEQUENCE

}

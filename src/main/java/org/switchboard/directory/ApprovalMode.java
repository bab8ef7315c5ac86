package org.switchboard.directory;

/** How many of the approvers must approve. */
public enum ApprovalMode {

	/** Any one of them. */
	ANY,
	/** All of them, in any order. */
	ALL,
	/** All of them, one after another. */
	SEQUENCE

}

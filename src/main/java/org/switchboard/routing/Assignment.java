package org.switchboard.routing;

import org.switchboard.directory.Person;

/**
 * Who a request for a certain person goes to, and why.
 *
 * @param assignee who gets it
 * @param reason why
 * @param words the reason as shown to people, without a period; names in it come from the
 * district file and can contain any characters
 */
public record Assignment(Person assignee, Reason reason, String words) {

	/** Why the request goes to the assignee. */
	public enum Reason {

		/** The person is in. */
		PRESENT,

		/** The person is out, and a backup or the lead covers. */
		STANDS_IN,

		/** The person is out, and so is everyone who could cover. */
		NOBODY_ELSE

	}

}

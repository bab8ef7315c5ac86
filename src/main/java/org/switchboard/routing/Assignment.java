package org.switchboard.routing;

import org.switchboard.directory.Person;

/**
 * Who gets a request that is meant for somebody, and why.
 *
 * @param assignee who gets it
 * @param reason why
 * @param words the reason for people, without a full stop; names in it come from the
 * district file and may hold anything
 */
public record Assignment(Person assignee, Reason reason, String words) {

	/**
	 * Why somebody gets a request.
	 */
	public enum Reason {

		/** The person it is meant for is there. */
		PRESENT,

		/** The person is away, and a substitute or the lead stands in. */
		STANDS_IN,

		/** The person is away, and so is everybody who could stand in. */
		NOBODY_ELSE

	}

}

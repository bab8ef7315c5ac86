package org.switchboard.directory;

import java.util.List;

/**
 * What came of declaring a closure, or of taking it back.
 */
public sealed interface ClosureOutcome {

	/**
	 * Days are closed now that were not, or otherwise.
	 *
	 * @param closures one for each of these days
	 * @param instead whether something else was declared for one of them before
	 */
	record Declared(List<Closure> closures, boolean instead) implements ClosureOutcome {
	}

	/**
	 * All of that was declared before, and nothing was changed.
	 *
	 * @param closures one for each day
	 */
	record DeclaredBefore(List<Closure> closures) implements ClosureOutcome {
	}

	/**
	 * Days are as the district file has them again.
	 *
	 * @param closures what was taken back
	 */
	record TakenBack(List<Closure> closures) implements ClosureOutcome {
	}

	/**
	 * Why nothing was changed.
	 */
	enum Refused implements ClosureOutcome {

		/** It begins before today. */
		PAST,

		/** It ends before it begins. */
		BACKWARDS,

		/** It ends more than a year ahead. */
		FAR_AHEAD,

		/** Nobody works on any of these days anyway. */
		DAY_OFF,

		/** Everybody has gone home by that time anyway. */
		ENDED_BEFORE,

		/** Nobody has come by that time. */
		NOT_BEGUN,

		/** Nobody declared one. */
		NOT_DECLARED,

		/** Somebody else declared one or took it back in the same moment. */
		OVERTAKEN

	}

}

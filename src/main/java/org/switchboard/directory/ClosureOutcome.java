package org.switchboard.directory;

import java.util.List;

/** The outcome of declaring or canceling a closure. */
public sealed interface ClosureOutcome {

	/**
	 * At least one day's closure is new or changed.
	 *
	 * @param closures one for each new or changed day
	 * @param instead whether any of them replaced a different closure
	 */
	record Declared(List<Closure> closures, boolean instead) implements ClosureOutcome {
	}

	/**
	 * The same closures were already declared, so nothing changed.
	 *
	 * @param closures one for each day
	 */
	record DeclaredBefore(List<Closure> closures) implements ClosureOutcome {
	}

	/**
	 * The closures were canceled, and the district file applies again.
	 *
	 * @param closures the canceled closures
	 */
	record TakenBack(List<Closure> closures) implements ClosureOutcome {
	}

	/** Why nothing changed. */
	enum Refused implements ClosureOutcome {

		/** It begins before today. */
		PAST,

		/** It ends before it begins. */
		BACKWARDS,

		/** It ends more than a year from now. */
		FAR_AHEAD,

		/** The office is closed on all of these days anyway. */
		DAY_OFF,

		/** The office has already closed by that time. */
		ENDED_BEFORE,

		/** The office hasn't opened by that time. */
		NOT_BEGUN,

		/** No closure was declared. */
		NOT_DECLARED,

		/** Someone else declared or canceled one at the same moment. */
		OVERTAKEN

	}

}

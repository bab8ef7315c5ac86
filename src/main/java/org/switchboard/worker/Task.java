package org.switchboard.worker;

import java.time.Instant;

/** What a {@link Worker} does, one piece at a time. */
@FunctionalInterface
public interface Task {

	/** The task has nothing left to do. */
	Instant NOTHING_LEFT = Instant.MAX;

	/**
	 * Does one piece of work.
	 * @return when there is more to do: a past instant for right away,
	 * {@link #NOTHING_LEFT} for not until something new comes
	 */
	Instant run();

}

package org.switchboard.worker;

import java.time.Instant;

/**
 * What a {@link Worker} does, one piece at a time.
 */
@FunctionalInterface
public interface Task {

	/** Nothing is left that the task knows of. */
	Instant NOTHING_LEFT = Instant.MAX;

	/**
	 * Does one piece of work.
	 * @return when there is more to do: an instant already past if at once,
	 * {@link #NOTHING_LEFT} if not before something new comes
	 */
	Instant run();

}

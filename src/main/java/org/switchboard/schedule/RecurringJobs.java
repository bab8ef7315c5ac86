package org.switchboard.schedule;

import java.util.List;

/**
 * Recurring jobs that can change while a node runs, like those of a file that can be
 * reloaded. Every bean of this type is asked each time jobs are looked up.
 */
@FunctionalInterface
public interface RecurringJobs {

	/** Returns the current jobs, each with a name no other job has. */
	List<RecurringJob> all();

}

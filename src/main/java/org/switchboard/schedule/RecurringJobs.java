package org.switchboard.schedule;

import java.util.List;

/**
 * Recurring jobs that come and go while a node runs, as those of a file that can be read
 * again. Every bean of this type is asked each time that jobs are looked for.
 */
@FunctionalInterface
public interface RecurringJobs {

	/**
	 * Those there are now.
	 * @return each with a name unlike that of any other job
	 */
	List<RecurringJob> all();

}

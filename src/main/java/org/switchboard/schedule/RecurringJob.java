package org.switchboard.schedule;

import java.time.Duration;

/**
 * Something to be done again and again, in each workspace. Every bean of this type is
 * run. An occurrence is a local time at which the job is to be done; it is given to one
 * node at a time, and again, here or elsewhere, if that node dies or the job throws: so
 * what is done is to be known by the {@linkplain Occurrence#id() occurrence}.
 * <p>
 * Of the occurrences that were missed, as no node was there, only the latest is run. A
 * clock that is set back runs nothing again. In the nights when clocks are changed, each
 * local time occurs once: one that is left out at the moment in which clocks are set
 * forward, one that there is twice at its first.
 */
public interface RecurringJob {

	/** For {@link #cron()}: never by itself. */
	String NEVER = "-";

	/**
	 * Tells it from all other jobs.
	 * @return the same on all nodes and for good, of small letters, digits and dashes
	 */
	String name();

	/**
	 * What it is for, as administrators read it.
	 * @return in plain words, without a full stop
	 */
	String purpose();

	/**
	 * When it is to be done, in the time of the district.
	 * @return a cron expression with six fields, or {@link #NEVER}
	 * @see org.springframework.scheduling.support.CronExpression
	 */
	String cron();

	/**
	 * How late an occurrence that was missed is still to be run.
	 * @return the longest after its time; later it is passed over
	 */
	Duration goodFor();

	/**
	 * Does it.
	 * @param occurrence which time
	 */
	void run(Occurrence occurrence);

}

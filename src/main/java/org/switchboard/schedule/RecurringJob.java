package org.switchboard.schedule;

import java.time.Duration;

import org.springframework.scheduling.support.CronExpression;

/**
 * A job that runs repeatedly in each workspace. Every bean of this type runs. An
 * occurrence is a local time at which it runs. One node at a time has it. If that node
 * dies or the job throws, it runs again, here or elsewhere, so whatever it does must be
 * identified by the {@linkplain Occurrence#id() occurrence}.
 * <p>
 * If all nodes were down, only the latest missed occurrence runs. A clock set back
 * repeats none. When daylight saving time begins or ends, each local time occurs once: a
 * skipped one at the moment the clocks change, a repeated one the first time.
 */
public interface RecurringJob {

	/** For {@link #cron()}: runs only when someone asks for it. */
	String NEVER = "-";

	/**
	 * Returns its unique name: lowercase letters, digits and dashes, the same on all
	 * nodes forever.
	 */
	String name();

	/** Returns what it does, for administrators, without a period. */
	String purpose();

	/**
	 * Returns when it runs, in the district's time zone: a cron expression with six
	 * fields, or {@link #NEVER}.
	 * @see CronExpression
	 */
	String cron();

	/** Whether a setting has the form of {@link #cron()}. */
	static boolean isCronOrNever(String cron) {
		return cron.equals(NEVER) || CronExpression.isValidExpression(cron);
	}

	/** Returns how late a missed occurrence may still run before it's skipped. */
	Duration goodFor();

	/** Runs an occurrence. */
	void run(Occurrence occurrence);

}

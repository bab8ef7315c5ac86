package org.switchboard.records;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.switchboard.schedule.RecurringJob;

/**
 * When expired records are deleted.
 *
 * @param cron a cron expression with six fields, in the district's time zone, or {@code
 * -}
 */
@Validated
@ConfigurationProperties("switchboard.retention")
record RetentionProperties(@DefaultValue("0 30 2 * * *") String cron) {

	// administrators see this method's name
	@AssertTrue(message = "write a cron expression with six fields, such as 0 30 2 * * *, or - for never")
	boolean isCronOrNever() {
		return RecurringJob.isCronOrNever(this.cron);
	}

}

package org.switchboard.digest;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.switchboard.schedule.RecurringJob;

/**
 * When leaders get the report on the past week.
 *
 * @param cron a cron expression with six fields, in the district's time, or {@code -}
 */
@Validated
@ConfigurationProperties("switchboard.digest")
record DigestProperties(@DefaultValue("0 0 7 * * MON") String cron) {

	// administrators see the method's name in the error
	@AssertTrue(message = "write a cron expression with six fields, such as 0 0 7 * * MON, or - for never")
	boolean isCronOrNever() {
		return RecurringJob.isCronOrNever(this.cron);
	}

}

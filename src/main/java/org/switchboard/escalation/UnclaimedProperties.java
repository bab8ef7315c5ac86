package org.switchboard.escalation;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.switchboard.schedule.RecurringJob;

/**
 * When teams are reminded of unassigned requests.
 *
 * @param cron a cron expression with six fields, in the district's time zone, or {@code
 * -} for never
 */
@Validated
@ConfigurationProperties("switchboard.request.unclaimed")
record UnclaimedProperties(@DefaultValue("0 0 9 * * MON-FRI") String cron) {

	// administrators see this method's name
	@AssertTrue(message = "write a cron expression with six fields, such as 0 0 9 * * MON-FRI, or - for never")
	boolean isCronOrNever() {
		return RecurringJob.isCronOrNever(this.cron);
	}

}

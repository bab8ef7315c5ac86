package org.switchboard.escalation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people are told of what is due.
 *
 * @param gather how long to wait for more to tell in the same message
 * @param later how long nobody is told of what they want to be told later
 * @param recount how long to wait until what is due is counted again after the district
 * has closed or reopened, as that may be taken back
 */
@Validated
@ConfigurationProperties("switchboard.request.alarm")
record AlarmProperties(@DefaultValue("30s") Duration gather, @DefaultValue("1h") Duration later,
		@DefaultValue("1m") Duration recount) {
}

package org.switchboard.escalation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The timing of notices.
 *
 * @param gather how long to wait for more alarms to put in the same message
 * @param later how long "Remind me later" lasts
 * @param recount how long to wait before due times are recalculated after a closure
 * changes, because it may be undone
 */
@Validated
@ConfigurationProperties("switchboard.request.alarm")
record AlarmProperties(@DefaultValue("30s") Duration gather, @DefaultValue("1h") Duration later,
		@DefaultValue("1m") Duration recount) {
}

package org.switchboard.schedule;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How due entries are found and taken.
 *
 * @param sweep how often to look for them
 * @param lease how long a node may take over them before another node takes them
 * @param batch how many to take at once
 * @param stuckAfter how long a run of a job may take before it counts as stuck
 */
@Validated
@ConfigurationProperties("switchboard.schedule")
record ScheduleProperties(@DefaultValue("10s") Duration sweep, @DefaultValue("1m") Duration lease,
		@DefaultValue("50") @Positive @Max(1000) int batch, @DefaultValue("5m") Duration stuckAfter) {
}

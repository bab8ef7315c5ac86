package org.switchboard.schedule;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Reports whether a job of this node is stuck. Affects neither liveness nor readiness,
 * since the node still serves people.
 */
@Component
class StuckJobsHealthIndicator implements HealthIndicator {

	private final RunningJobs running;

	private final ScheduleProperties properties;

	StuckJobsHealthIndicator(RunningJobs running, ScheduleProperties properties) {
		this.running = running;
		this.properties = properties;
	}

	@Override
	public Health health() {
		return this.running.longerThan(this.properties.stuckAfter()).isEmpty() ? Health.up().build()
				: Health.down().build();
	}

}

package org.switchboard.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Metrics of this node's jobs. */
@Component
class JobMeters implements MeterBinder {

	private final RunningJobs running;

	private final ScheduleProperties properties;

	JobMeters(RunningJobs running, ScheduleProperties properties) {
		this.running = running;
		this.properties = properties;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge
			.builder("switchboard.jobs.stuck", this.running,
					(jobs) -> jobs.longerThan(this.properties.stuckAfter()).size())
			.description("Jobs of this node that have been running for too long")
			.register(registry);
	}

}

package org.switchboard.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.switchboard.worker.Task;
import org.switchboard.worker.Worker;

/**
 * Checks this node's runs three times per lease: extends their leases, tells all nodes
 * about the long ones, and warns once about each stuck one.
 */
@Component
class JobWatch implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(JobWatch.class);

	private final Set<Long> warned = new HashSet<>();

	private final RunningJobs running;

	private final JobStore store;

	private final NodeName node;

	private final ScheduleProperties properties;

	private final Clock clock;

	private final Worker worker;

	private volatile boolean started;

	JobWatch(RunningJobs running, JobStore store, NodeName node, ScheduleProperties properties, Clock clock) {
		this.running = running;
		this.store = store;
		this.node = node;
		this.properties = properties;
		this.clock = clock;
		this.worker = new Worker("job-watch", properties.lease().dividedBy(3), clock, () -> {
			check();
			return Task.NOTHING_LEFT;
		});
	}

	void check() {
		warnOfStuck();
		Instant now = this.clock.instant();
		for (RunningJob run : this.running.longerThan(LongRun.A_WHILE)) {
			run.keeping().run();
			this.store.running(run.job(), new LongRun(this.node.value(), run.since(), now));
		}
	}

	private void warnOfStuck() {
		List<RunningJob> stuck = this.running.longerThan(this.properties.stuckAfter());
		this.warned.retainAll(stuck.stream().map(RunningJob::number).toList());
		for (RunningJob run : stuck) {
			if (this.warned.add(run.number())) {
				logger.warn("{} is stuck: it has been running since {}, longer than {}", run.job(), run.since(),
						this.properties.stuckAfter());
			}
		}
	}

	@Override
	public void start() {
		this.worker.start();
		this.started = true;
	}

	@Override
	public void stop() {
		this.started = false;
		this.worker.dismiss();
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

	@Override
	public int getPhase() {
		// runs as long as jobs do
		return 400;
	}

}

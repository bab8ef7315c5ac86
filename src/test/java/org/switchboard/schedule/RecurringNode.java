package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;

import org.switchboard.RedisForTests;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/** A node with one recurring job, named {@code greeting}. */
final class RecurringNode {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	static final Duration GOOD_FOR = Duration.ofHours(8);

	static final ScheduleProperties PROPERTIES = new ScheduleProperties(Duration.ofSeconds(10), Duration.ofMinutes(1),
			10, Duration.ofMinutes(5));

	final RecurringPlans plans;

	final RecurringJob job;

	final JobWatch watch;

	/** Checks only once it's started. */
	final Scheduler scheduler = scheduler();

	private final StuckJobsHealthIndicator health;

	private final RecurringWork work;

	private final WorkspaceId workspace;

	private volatile ZoneId zone = ZONE;

	RecurringNode(WorkspaceId workspace, Clock clock, String cron, Consumer<Occurrence> work) {
		JobStore store = new JobStore(RedisForTests.shared().template());
		DueEntries entries = new DueEntries(RedisForTests.shared().template(), PROPERTIES, clock);
		RunningJobs running = new RunningJobs(clock);
		NodeName name = new NodeName();
		this.workspace = workspace;
		this.job = job(work, cron);
		this.plans = new RecurringPlans(List.of(this.job), List.of(), new QuartzJobs(this.scheduler),
				(any) -> Optional.of(this.zone), store, entries, clock);
		this.watch = new JobWatch(running, store, name, PROPERTIES, clock);
		this.health = new StuckJobsHealthIndicator(running, PROPERTIES);
		RecurringRuns runs = new RecurringRuns(running, entries, store, name, PROPERTIES, clock);
		this.work = new RecurringWork(this.plans, runs, entries, store, PROPERTIES, clock);
		this.work.on(new WorkspaceJoined(workspace));
	}

	private Scheduler scheduler() {
		Properties settings = new Properties();
		settings.put("org.quartz.scheduler.instanceName", UUID.randomUUID().toString());
		settings.put("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
		settings.put("org.quartz.threadPool.threadCount", "1");
		settings.put("org.quartz.threadPool.makeThreadsDaemons", "true");
		try {
			Scheduler made = new StdSchedulerFactory(settings).getScheduler();
			made.addJob(new ScheduleConfiguration().recurringSweep(), true);
			made.setJobFactory((bundle, any) -> new RecurringSweep(this.work));
			return made;
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Optional<Trigger> trigger() throws SchedulerException {
		return Optional
			.ofNullable(this.scheduler.getTrigger(TriggerKey.triggerKey("greeting", this.workspace.value())));
	}

	void leaves() {
		this.work.on(new WorkspaceLeft(this.workspace));
	}

	void looks() {
		this.work.doAll();
	}

	boolean isStuck() {
		return this.health.health().getStatus().getCode().equals("DOWN");
	}

	void movesTo(ZoneId other) {
		this.zone = other;
	}

	private static RecurringJob job(Consumer<Occurrence> work, String cron) {
		return new RecurringJob() {

			@Override
			public String name() {
				return "greeting";
			}

			@Override
			public String purpose() {
				return "Says good morning";
			}

			@Override
			public String cron() {
				return cron;
			}

			@Override
			public Duration goodFor() {
				return GOOD_FOR;
			}

			@Override
			public void run(Occurrence occurrence) {
				work.accept(occurrence);
			}

		};
	}

}

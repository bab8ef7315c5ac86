package org.switchboard.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

import org.switchboard.LogOfTests;
import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;
import org.switchboard.TwoNodes;
import org.switchboard.WorkspacesForTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How runs of Quartz's jobs are recorded and kept from starting. */
class JobRecorderIntegrationTests {

	private static final AtomicInteger runs = new AtomicInteger();

	private final JobId job = JobId.ofNodes("test-" + WorkspacesForTests.fresh().value().toLowerCase(Locale.ROOT));

	private final JobStore store = new JobStore(RedisForTests.shared().template());

	private final RunningJobs running = new RunningJobs(Clock.systemUTC());

	private final NodeName node = new NodeName();

	private Scheduler scheduler;

	@BeforeEach
	void start() throws SchedulerException {
		runs.set(0);
		Properties settings = new Properties();
		settings.put("org.quartz.scheduler.instanceName", this.job.name());
		settings.put("org.quartz.threadPool.threadCount", "1");
		this.scheduler = new StdSchedulerFactory(settings).getScheduler();
		JobRecorder recorder = new JobRecorder(this.running, this.store, this.node, Clock.systemUTC());
		this.scheduler.getListenerManager().addJobListener(recorder);
		this.scheduler.getListenerManager().addTriggerListener(recorder);
		this.scheduler.getListenerManager().addSchedulerListener(new SchedulerErrors());
		this.scheduler.start();
		does(Counting.class);
	}

	@AfterEach
	void stop() throws SchedulerException {
		this.scheduler.shutdown(true);
	}

	private void does(Class<? extends Job> what) throws SchedulerException {
		this.scheduler.addJob(JobBuilder.newJob(what).withIdentity(this.job.name()).storeDurably().build(), true);
	}

	private void runs(boolean byHand) {
		new QuartzJobs(this.scheduler).run(this.job.name(), byHand);
	}

	private Optional<JobRun> last() {
		return JobState.read(this.job.name(), this.store.all(Optional.empty(), Instant.EPOCH)).last();
	}

	@Test
	void recordsRun() {
		runs(false);
		await().until(() -> last().isPresent());
		assertThat(last()).get().matches(JobRun::isDone).extracting(JobRun::node).isEqualTo(this.node.value());
		assertThat(this.running.all()).isEmpty();
	}

	@Test
	void recordsKindOfFailure() throws SchedulerException {
		does(Failing.class);
		runs(false);
		await().until(() -> last().isPresent());
		assertThat(last()).get()
			.extracting(JobRun::ended)
			.asString()
			.startsWith("IllegalStateException at JobRecorderIntegrationTests.java");
	}

	@Test
	void logsNoExceptionMessage() throws SchedulerException {
		Scheduler ofNode = TwoNodes.shared().first().bean(Scheduler.class);
		ofNode.addJob(JobBuilder.newJob(Failing.class).withIdentity(this.job.name()).storeDurably().build(), true);
		try (LogOfTests log = new LogOfTests()) {
			new QuartzJobs(ofNode).run(this.job.name(), false);
			await().until(() -> last().isPresent());
			await().until(() -> log.lines().stream().anyMatch((line) -> line.contains("IllegalStateException at")));
			assertThat(log.lines()).noneMatch((line) -> line.contains("wrote"));
		}
		finally {
			ofNode.deleteJob(JobKey.jobKey(this.job.name()));
		}
	}

	@Test
	void startsPausedJobOnlyByHand() {
		this.store.pause(this.job, new JobPause("U1", Instant.now()));
		runs(false);
		runs(true);
		await().until(() -> last().isPresent());
		// there is only one thread, so the first ran before the second
		assertThat(runs).hasValue(1);
		new JobStore(RedisForTests.shared().template()).resume(this.job);
		runs(false);
		await().untilAsserted(() -> assertThat(runs).hasValue(2));
	}

	@Test
	void costsOneCommandPerRun() throws SchedulerException {
		runs(false);
		await().until(() -> last().isPresent());
		Instant first = last().orElseThrow().began();
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			Trigger often = TriggerBuilder.newTrigger()
				.forJob(this.job.name())
				.withSchedule(SimpleScheduleBuilder.simpleSchedule().withIntervalInMilliseconds(10).withRepeatCount(9))
				.build();
			this.scheduler.scheduleJob(often);
			await().untilAsserted(() -> assertThat(runs).hasValue(11));
			await().until(() -> last().orElseThrow().began().isAfter(first) && this.running.all().isEmpty());
			// and one for the last run, which no other follows
			assertThat(monitor.commandsWith(this.job.name())).filteredOn((line) -> line.contains("\"EVALSHA\""))
				.hasSizeBetween(10, 11);
		}
	}

	/**
	 * Counts its runs.
	 */
	public static class Counting implements Job {

		@Override
		public void execute(JobExecutionContext context) {
			runs.incrementAndGet();
		}

	}

	/**
	 * Fails.
	 */
	public static class Failing implements Job {

		@Override
		public void execute(JobExecutionContext context) {
			throw new IllegalStateException("what somebody wrote");
		}

	}

}

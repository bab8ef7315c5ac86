package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.SchedulerException;

import org.switchboard.AtOnce;
import org.switchboard.LogOfTests;
import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A recurring job runs on one node, on another if that one dies, and once for all missed
 * occurrences.
 */
class RecurringIntegrationTests {

	private static final Duration LEASE = RecurringNode.PROPERTIES.lease();

	// a Wednesday, 8:00 in New York
	private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T13:00:00Z"));

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final DueEntries entries = new DueEntries(RedisForTests.shared().template(), RecurringNode.PROPERTIES,
			this.clock);

	private final JobStore store = new JobStore(RedisForTests.shared().template());

	private final List<String> done = Collections.synchronizedList(new ArrayList<>());

	private RecurringNode node() {
		return node((occurrence) -> this.done.add(occurrence.local().toString()));
	}

	private RecurringNode node(Consumer<Occurrence> work) {
		return new RecurringNode(this.workspace, this.clock, "0 0 9 * * MON-FRI", work);
	}

	private static RecurringNode looks(RecurringNode node) {
		node.looks();
		return node;
	}

	private void passes(Duration time) {
		this.clock.move(time);
	}

	private JobState state() {
		return JobState.read("greeting",
				this.store.all(Optional.of(this.workspace), this.clock.instant().minus(LEASE)));
	}

	@Test
	void runsOnTimeOnOneNode() {
		RecurringNode first = node();
		RecurringNode second = node();
		for (int i = 0; i < 48; i++) {
			AtOnce.all(List.of(() -> looks(first), () -> looks(second)));
			passes(Duration.ofHours(1));
		}
		assertThat(this.done).containsExactly("2026-11-25T09:00", "2026-11-26T09:00");
		assertThat(state().last()).get().extracting(JobRun::isDone).isEqualTo(true);
	}

	@Test
	void runsLatestMissedOccurrenceOnce() {
		node().looks();
		passes(Duration.ofDays(2).plusHours(2));
		RecurringNode later = node();
		later.looks();
		later.looks();
		assertThat(this.done).containsExactly("2026-11-27T09:00");
	}

	@Test
	void skipsOccurrenceThatIsTooLate() {
		node().looks();
		passes(RecurringNode.GOOD_FOR.plusHours(2));
		RecurringNode later = node();
		later.looks();
		assertThat(this.done).isEmpty();
		passes(Duration.ofDays(1).minusHours(9));
		later.looks();
		assertThat(this.done).containsExactly("2026-11-26T09:00");
	}

	@Test
	void repeatsNothingWhenClockIsSetBack() {
		RecurringNode node = node();
		node.looks();
		passes(Duration.ofHours(1));
		node.looks();
		passes(Duration.ofHours(-3));
		node().looks();
		passes(Duration.ofHours(4));
		node.looks();
		node().looks();
		assertThat(this.done).containsExactly("2026-11-25T09:00");
	}

	@Test
	void runsAgainWhenNodeDies() {
		node().looks();
		passes(Duration.ofHours(1));
		this.entries.take(this.workspace, RecurringPlans.KIND, 1);
		RecurringNode other = node();
		other.looks();
		assertThat(this.done).isEmpty();
		passes(LEASE);
		other.looks();
		assertThat(this.done).containsExactly("2026-11-25T09:00");
	}

	@Test
	void keepsLongRunOnOneNode() {
		CompletableFuture<Boolean> begun = new CompletableFuture<>();
		CompletableFuture<Boolean> mayEnd = new CompletableFuture<>();
		RecurringNode slow = node((occurrence) -> {
			this.done.add("slowly");
			begun.complete(true);
			mayEnd.join();
		});
		slow.looks();
		passes(Duration.ofHours(1));
		CompletableFuture<Void> run = CompletableFuture.runAsync(slow::looks);
		begun.join();
		RecurringNode other = node();
		try (LogOfTests log = new LogOfTests()) {
			for (int i = 0; i < 20; i++) {
				passes(Duration.ofSeconds(20));
				slow.watch.check();
				other.looks();
			}
			assertThat(log.lines()).filteredOn((line) -> line.contains("greeting") && line.contains("is stuck"))
				.hasSize(1);
		}
		assertThat(state().running()).singleElement()
			.extracting((one) -> Duration.between(one.since(), one.seen()))
			.isEqualTo(Duration.ofSeconds(400));
		assertThat(slow.isStuck()).isTrue();
		assertThat(other.isStuck()).isFalse();
		mayEnd.complete(true);
		run.join();
		assertThat(state().running()).isEmpty();
		assertThat(slow.isStuck()).isFalse();
		other.looks();
		assertThat(this.done).containsExactly("slowly");
	}

	@Test
	void forgetsRunOfDeadNode() {
		JobId job = JobId.of(this.workspace, "greeting");
		this.store.running(job, new LongRun("web-1/1", this.clock.instant(), this.clock.instant()));
		assertThat(state().running()).hasSize(1);
		passes(LEASE.plusSeconds(1));
		assertThat(state().running()).isEmpty();
		assertThat(RedisForTests.shared().template().opsForHash().size(this.workspace.key("jobs"))).isZero();
	}

	@Test
	void retriesFailureLessAndLessOften() {
		List<Instant> tried = new ArrayList<>();
		RecurringNode node = node((occurrence) -> {
			tried.add(this.clock.instant());
			throw new IllegalStateException("what somebody wrote");
		});
		node.looks();
		passes(Duration.ofHours(1));
		Instant due = this.clock.instant();
		for (int i = 0; i < 40; i++) {
			node.looks();
			passes(Duration.ofSeconds(30));
		}
		assertThat(tried).extracting((at) -> Duration.between(due, at).toMinutes())
			.containsExactly(0L, 1L, 2L, 4L, 8L, 16L);
		assertThat(state().last()).get()
			.extracting(JobRun::ended)
			.asString()
			.startsWith("IllegalStateException at RecurringIntegrationTests.java")
			.doesNotContain("wrote");
	}

	@Test
	void skipsOccurrencesWhilePaused() {
		RecurringNode node = node();
		node.looks();
		JobId job = JobId.of(this.workspace, "greeting");
		this.store.pause(job, new JobPause("U1", this.clock.instant()));
		passes(Duration.ofHours(1));
		node.looks();
		this.store.resume(job);
		passes(Duration.ofHours(1));
		node.looks();
		assertThat(this.done).isEmpty();
		passes(Duration.ofDays(1));
		node.looks();
		assertThat(this.done).containsExactly("2026-11-26T09:00");
	}

	@Test
	void runsByHandInAddition() {
		RecurringNode node = node();
		node.looks();
		JobId job = JobId.of(this.workspace, "greeting");
		this.store.pause(job, new JobPause("U1", this.clock.instant()));
		node.plans.planNow(node.job, this.workspace);
		node.plans.planNow(node.job, this.workspace);
		node.looks();
		this.store.resume(job);
		passes(Duration.ofHours(1));
		node.looks();
		assertThat(this.done).containsExactly("2026-11-25T08:00", "2026-11-25T09:00");
	}

	@Test
	void followsZoneChange() {
		RecurringNode node = node();
		node.looks();
		passes(Duration.ofHours(1));
		node.looks();
		node.movesTo(ZoneId.of("America/Los_Angeles"));
		passes(Duration.ofDays(1));
		node.looks();
		assertThat(this.done).containsExactly("2026-11-25T09:00");
		passes(Duration.ofHours(3));
		node.looks();
		assertThat(this.done).containsExactly("2026-11-25T09:00", "2026-11-26T09:00");
	}

	@Test
	void createsQuartzTriggerInCurrentZone() throws SchedulerException {
		RecurringNode node = node();
		node.looks();
		assertThat(node.trigger()).get(InstanceOfAssertFactories.type(CronTrigger.class))
			.returns("0 0 9 * * MON-FRI", CronTrigger::getCronExpression)
			.returns(TimeZone.getTimeZone("America/New_York"), CronTrigger::getTimeZone);
		node.movesTo(ZoneId.of("America/Los_Angeles"));
		node.looks();
		assertThat(node.trigger()).get(InstanceOfAssertFactories.type(CronTrigger.class))
			.returns(TimeZone.getTimeZone("America/Los_Angeles"), CronTrigger::getTimeZone);
		node.leaves();
		assertThat(node.trigger()).isEmpty();
	}

	@Test
	void createsNoTriggerWithoutNextOccurrence() throws SchedulerException {
		RecurringNode node = new RecurringNode(this.workspace, this.clock, "0 0 0 31 2 *", (none) -> {
		});
		node.looks();
		assertThat(node.trigger()).isEmpty();
	}

	@Test
	void startsOnTimeByQuartz() throws SchedulerException {
		Consumer<Occurrence> work = (occurrence) -> this.done.add(occurrence.local().toString());
		List<RecurringNode> nodes = Stream
			.generate(() -> new RecurringNode(this.workspace, Clock.systemUTC(), "* * * * * *", work))
			.limit(2)
			.toList();
		for (RecurringNode node : nodes) {
			node.looks();
			node.scheduler.start();
		}
		await().until(() -> this.done.size() > 2);
		for (RecurringNode node : nodes) {
			node.scheduler.shutdown(true);
		}
		assertThat(this.done).doesNotHaveDuplicates();
	}

	@Test
	void runsOnceWhenClocksChange() {
		for (String night : List.of("2026-03-08T04:00:00Z", "2026-11-01T04:00:00Z")) {
			this.clock.set(Instant.parse(night));
			this.done.clear();
			RedisForTests.shared().template().delete(this.workspace.key("jobs"));
			RecurringNode node = new RecurringNode(this.workspace, this.clock, "0 30 1,2 * * *",
					(occurrence) -> this.done.add(occurrence.local().toString()));
			for (int i = 0; i < 60; i++) {
				node.looks();
				passes(Duration.ofMinutes(5));
			}
			assertThat(this.done).as(night).hasSize(2).doesNotHaveDuplicates();
		}
	}

}

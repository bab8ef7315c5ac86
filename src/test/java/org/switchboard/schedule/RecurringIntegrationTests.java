package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.switchboard.AtOnce;
import org.switchboard.LogOfTests;
import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What recurs is done on one node, by another if that one dies, and made up for once.
 */
class RecurringIntegrationTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final Duration LEASE = Duration.ofMinutes(1);

	private static final Duration GOOD_FOR = Duration.ofHours(8);

	// a Wednesday, 8:00 in New York
	private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T13:00:00Z"));

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final ScheduleProperties properties = new ScheduleProperties(Duration.ofSeconds(10), LEASE, 10,
			Duration.ofMinutes(5));

	private final DueEntries entries = new DueEntries(RedisForTests.shared().template(), this.properties, this.clock);

	private final JobStore store = new JobStore(RedisForTests.shared().template());

	private final List<String> done = Collections.synchronizedList(new ArrayList<>());

	private Node node() {
		return node((occurrence) -> this.done.add(occurrence.local().toString()));
	}

	private Node node(Consumer<Occurrence> work) {
		return new Node(work, "0 0 9 * * MON-FRI");
	}

	private void passes(Duration time) {
		this.clock.move(time);
	}

	private JobState state() {
		return JobState.read("greeting",
				this.store.all(Optional.of(this.workspace), this.clock.instant().minus(LEASE)));
	}

	@Test
	void isDoneAtItsTimeOnOneNode() {
		Node first = node();
		Node second = node();
		for (int i = 0; i < 48; i++) {
			AtOnce.all(List.of(first::looks, second::looks));
			passes(Duration.ofHours(1));
		}
		assertThat(this.done).containsExactly("2026-11-25T09:00", "2026-11-26T09:00");
		assertThat(state().last()).get().extracting(JobRun::isDone).isEqualTo(true);
	}

	@Test
	void makesUpOnceForWhatWasMissed() {
		node().looks();
		passes(Duration.ofDays(2).plusHours(2));
		Node later = node();
		later.looks();
		later.looks();
		assertThat(this.done).containsExactly("2026-11-27T09:00");
	}

	@Test
	void passesOverWhatIsTooLate() {
		node().looks();
		passes(GOOD_FOR.plusHours(2));
		Node later = node();
		later.looks();
		assertThat(this.done).isEmpty();
		passes(Duration.ofDays(1).minusHours(9));
		later.looks();
		assertThat(this.done).containsExactly("2026-11-26T09:00");
	}

	@Test
	void doesNothingAgainWhenTheClockIsSetBack() {
		Node node = node();
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
	void anotherNodeDoesWhatADeadOneHad() {
		node().looks();
		passes(Duration.ofHours(1));
		this.entries.take(this.workspace, RecurringPlans.KIND, 1);
		Node other = node();
		other.looks();
		assertThat(this.done).isEmpty();
		passes(LEASE);
		other.looks();
		assertThat(this.done).containsExactly("2026-11-25T09:00");
	}

	@Test
	void noOtherNodeDoesWhatTakesLong() {
		CompletableFuture<Boolean> begun = new CompletableFuture<>();
		CompletableFuture<Boolean> mayEnd = new CompletableFuture<>();
		Node slow = node((occurrence) -> {
			this.done.add("slowly");
			begun.complete(true);
			mayEnd.join();
		});
		slow.looks();
		passes(Duration.ofHours(1));
		CompletableFuture<Integer> run = CompletableFuture.supplyAsync(slow::looks);
		begun.join();
		Node other = node();
		try (LogOfTests log = new LogOfTests()) {
			for (int i = 0; i < 20; i++) {
				passes(Duration.ofSeconds(20));
				slow.watch.look();
				other.looks();
			}
			assertThat(log.lines()).filteredOn((line) -> line.contains("greeting") && line.contains("is stuck"))
				.hasSize(1);
		}
		assertThat(state().running()).singleElement()
			.extracting((one) -> Duration.between(one.since(), one.seen()))
			.isEqualTo(Duration.ofSeconds(400));
		assertThat(slow.health.health().getStatus().getCode()).isEqualTo("DOWN");
		assertThat(other.health.health().getStatus().getCode()).isEqualTo("UP");
		mayEnd.complete(true);
		run.join();
		assertThat(state().running()).isEmpty();
		assertThat(slow.health.health().getStatus().getCode()).isEqualTo("UP");
		other.looks();
		assertThat(this.done).containsExactly("slowly");
	}

	@Test
	void forgetsWhatRanOnANodeThatDied() {
		JobId job = JobId.of(this.workspace, "greeting");
		this.store.running(job, new LongRun("web-1/1", this.clock.instant(), this.clock.instant()));
		assertThat(state().running()).hasSize(1);
		passes(LEASE.plusSeconds(1));
		assertThat(state().running()).isEmpty();
		assertThat(RedisForTests.shared().template().opsForHash().size(this.workspace.key("jobs"))).isZero();
	}

	@Test
	void triesAgainWhatFailsLaterAndLater() {
		List<Instant> tried = new ArrayList<>();
		Node node = node((occurrence) -> {
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
	void passesOverWhatComesWhilePaused() {
		Node node = node();
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
	void runsByHandBesides() {
		Node node = node();
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
	void followsTheZoneOfTheDay() {
		Node node = node();
		node.looks();
		passes(Duration.ofHours(1));
		node.looks();
		node.zone = ZoneId.of("America/Los_Angeles");
		passes(Duration.ofDays(1));
		node.looks();
		assertThat(this.done).containsExactly("2026-11-25T09:00");
		passes(Duration.ofHours(3));
		node.looks();
		assertThat(this.done).containsExactly("2026-11-25T09:00", "2026-11-26T09:00");
	}

	@Test
	void isDoneOnceInBothNightsOfClockChanges() {
		for (String night : List.of("2026-03-08T04:00:00Z", "2026-11-01T04:00:00Z")) {
			this.clock.set(Instant.parse(night));
			this.done.clear();
			RedisForTests.shared().template().delete(this.workspace.key("jobs"));
			Node node = new Node((occurrence) -> this.done.add(occurrence.local().toString()), "0 30 1,2 * * *");
			for (int i = 0; i < 60; i++) {
				node.looks();
				passes(Duration.ofMinutes(5));
			}
			assertThat(this.done).as(night).hasSize(2).doesNotHaveDuplicates();
		}
	}

	/**
	 * What recurs, on a node of its own.
	 */
	private final class Node {

		private final RunningJobs running = new RunningJobs(RecurringIntegrationTests.this.clock);

		private final NodeName name = new NodeName();

		private final RecurringJob job;

		private final RecurringPlans plans;

		private final JobWatch watch;

		private final StuckJobsHealthIndicator health;

		private final RecurringWork work;

		private ZoneId zone = ZONE;

		Node(Consumer<Occurrence> work, String cron) {
			RecurringIntegrationTests test = RecurringIntegrationTests.this;
			this.job = job(work, cron);
			this.plans = new RecurringPlans(List.of(this.job), (workspace) -> Optional.of(this.zone), test.store,
					test.entries, test.clock);
			this.watch = new JobWatch(this.running, test.store, this.name, test.properties, test.clock);
			this.health = new StuckJobsHealthIndicator(this.running, test.properties);
			RecurringRuns runs = new RecurringRuns(this.running, test.entries, test.store, this.name, test.properties,
					test.clock);
			this.work = new RecurringWork(this.plans, runs, test.entries, test.store, test.properties, test.clock);
			this.work.on(new WorkspaceJoined(test.workspace));
		}

		int looks() {
			this.work.doAll();
			return RecurringIntegrationTests.this.done.size();
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

}

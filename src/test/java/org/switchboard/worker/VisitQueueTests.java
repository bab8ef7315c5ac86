package org.switchboard.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.switchboard.LogOfTests;
import org.switchboard.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

class VisitQueueTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private static final Duration INTERVAL = Duration.ofSeconds(10);

	private final MovableClock clock = new MovableClock(NOON);

	private final VisitQueue<String> rounds = new VisitQueue<>("test", INTERVAL, this.clock);

	private final List<String> visited = new ArrayList<>();

	@Test
	void visitsEachPlaceOncePerInterval() {
		this.rounds.add("a");
		this.rounds.add("b");
		assertThat(visitAll(Task.NOTHING_LEFT)).containsExactlyInAnyOrder("a", "b");
		assertThat(visitAll(Task.NOTHING_LEFT)).isEmpty();
		this.clock.move(INTERVAL);
		assertThat(visitAll(Task.NOTHING_LEFT)).containsExactlyInAnyOrder("a", "b");
	}

	@Test
	void leavesPlaceToOneVisitorAtATime() {
		this.rounds.add("a");
		this.rounds.visit((place) -> {
			assertThat(visitAll(Task.NOTHING_LEFT)).isEmpty();
			return Task.NOTHING_LEFT;
		});
	}

	@Test
	void returnsWhenPokedDuringVisit() {
		this.rounds.add("a");
		Instant next = this.rounds.visit((place) -> {
			this.rounds.due("a", NOON);
			return Task.NOTHING_LEFT;
		});
		assertThat(next).isEqualTo(NOON);
	}

	@Test
	void busyPlaceDoesNotStarveOthers() {
		this.rounds.add("a");
		this.clock.move(Duration.ofMillis(1));
		this.rounds.add("b");
		this.clock.move(Duration.ofMillis(1));
		visit(Instant.MIN);
		visit(Instant.MIN);
		assertThat(this.visited).containsExactly("a", "b");
	}

	@Test
	void backsOffAfterFailures() {
		this.rounds.add("a");
		for (int pause : List.of(1, 2, 4, 8, 16, 30, 30)) {
			assertThat(fail()).isEqualTo(this.clock.instant().plusSeconds(pause));
			assertThat(visitAll(Task.NOTHING_LEFT)).isEmpty();
			this.clock.move(Duration.ofSeconds(pause));
		}
		assertThat(visitAll(Task.NOTHING_LEFT)).containsExactly("a");
		this.clock.move(INTERVAL);
		assertThat(fail()).isEqualTo(this.clock.instant().plusSeconds(1));
	}

	@Test
	void failureHoldsUpNoOtherPlace() {
		this.rounds.add("a");
		fail();
		this.rounds.add("b");
		assertThat(visitAll(Task.NOTHING_LEFT)).containsExactly("b");
	}

	@Test
	void returnsAtOnceWhenPokedAfterFailure() {
		this.rounds.add("a");
		fail();
		this.rounds.due("a", Instant.MIN);
		assertThat(visitAll(Task.NOTHING_LEFT)).containsExactly("a");
	}

	@Test
	void logsFailureAndRecoveryOnce() {
		try (LogOfTests log = new LogOfTests()) {
			this.rounds.add("a");
			for (int i = 0; i < 20; i++) {
				fail((i % 2 == 0) ? new IllegalStateException() : new IllegalArgumentException());
				visitAll(Task.NOTHING_LEFT);
				this.clock.move(Duration.ofSeconds(30));
			}
			visitAll(Task.NOTHING_LEFT);
			visitAll(Task.NOTHING_LEFT);
			assertThat(log.lines()).hasSize(3)
				.first()
				.asString()
				.startsWith("test of a failed and will try again: IllegalStateException at VisitQueueTests.java:");
			assertThat(log.lines()).last().asString().startsWith("test of a works again");
		}
	}

	@Test
	void survivesClockSetBack() {
		this.rounds.add("a");
		visit(Task.NOTHING_LEFT);
		this.clock.move(Duration.ofHours(-1));
		assertThat(visitAll(Task.NOTHING_LEFT)).containsExactly("a");
	}

	@Test
	void forgetsRemovedPlaceEvenDuringVisit() {
		this.rounds.add("a");
		this.rounds.visit((place) -> {
			this.rounds.remove("a");
			return NOON;
		});
		assertThat(visitAll(Task.NOTHING_LEFT)).isEmpty();
	}

	private Instant fail() {
		return fail(new IllegalStateException());
	}

	private Instant fail(RuntimeException failure) {
		return this.rounds.visit((place) -> {
			throw failure;
		});
	}

	private List<String> visitAll(Instant again) {
		this.visited.clear();
		for (int i = 0; i < 5; i++) {
			visit(again);
		}
		return this.visited;
	}

	private void visit(Instant again) {
		this.rounds.visit((place) -> {
			this.visited.add(place);
			return again;
		});
	}

}

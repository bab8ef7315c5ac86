package org.switchboard.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RoundsTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private static final Duration INTERVAL = Duration.ofSeconds(10);

	private final MovableClock clock = new MovableClock(NOON);

	private final Rounds<String> rounds = new Rounds<>(INTERVAL, this.clock);

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
	void comesAgainWhenPokedDuringVisit() {
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
	void comesAgainAfterFailure() {
		this.rounds.add("a");
		assertThatIllegalStateException().isThrownBy(() -> this.rounds.visit((place) -> {
			throw new IllegalStateException();
		}));
		this.clock.move(INTERVAL);
		assertThat(visitAll(Task.NOTHING_LEFT)).containsExactly("a");
	}

	@Test
	void outlivesClockSetBack() {
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

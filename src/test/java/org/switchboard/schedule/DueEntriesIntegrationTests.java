package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.switchboard.AtOnce;
import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due is handled on time by one node, and by another if that one dies. */
class DueEntriesIntegrationTests {

	private static final Duration LEASE = Duration.ofMinutes(1);

	private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T10:00:00Z"));

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final ScheduleProperties properties = new ScheduleProperties(Duration.ofSeconds(10), LEASE, 10,
			Duration.ofMinutes(5));

	private final DueEntries entries = new DueEntries(RedisForTests.shared().template(), this.properties, this.clock);

	private final List<String> done = Collections.synchronizedList(new ArrayList<>());

	private DueWorker node(DueHandler... handlers) {
		DueWorker work = new DueWorker(List.of(handlers), this.entries, this.properties);
		work.on(new WorkspaceJoined(this.workspace));
		return work;
	}

	private DueHandler handler(Consumer<DueEntry> work) {
		return handler("test", work);
	}

	private DueHandler handler(String kind, Consumer<DueEntry> work) {
		return new DueHandler() {

			@Override
			public String kind() {
				return kind;
			}

			@Override
			public void handle(DueEntry due) {
				work.accept(due);
			}

		};
	}

	private DueWorker node() {
		return node(handler((due) -> this.done.add(due.subject())));
	}

	private Instant in(int minutes) {
		return this.clock.instant().plus(Duration.ofMinutes(minutes));
	}

	private void set(String subject, Instant at) {
		this.entries.set(this.workspace, "test", subject, at);
	}

	@Test
	void nodeLooksForAllKindsInOneRoundTrip() {
		DueWorker node = node(handler("first", (due) -> this.done.add("first " + due.subject())),
				handler((due) -> this.done.add(due.subject())), handler("last", (due) -> this.done.add("last")));
		set("a", in(0));
		set("b", in(1));
		node.doAll();
		assertThat(this.done).containsExactly("a");
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			node.doAll();
			assertThat(monitor.commandsWith(this.workspace.value())).filteredOn((line) -> !line.contains("lua]"))
				.singleElement()
				.asString()
				.contains("due:first", "due:test", "due:last");
		}
	}

	@Test
	void setsSeveralAtOnce() {
		set("b", in(9));
		this.entries.setAll(this.workspace, "test", Map.of("a", in(1), "b", in(2), "c", in(3)));
		assertThat(this.entries.times(this.workspace, "test", List.of("a", "b", "c")))
			.containsExactly(Optional.of(in(1)), Optional.of(in(2)), Optional.of(in(3)));
		this.clock.move(Duration.ofMinutes(2));
		node().doAll();
		assertThat(this.done).containsExactly("a", "b");
	}

	@Test
	void handlesOnlyWhatIsDue() {
		set("REQ-1", in(1));
		set("REQ-2", in(3));
		node().doAll();
		assertThat(this.done).isEmpty();
		this.clock.move(Duration.ofMinutes(2));
		node().doAll();
		node().doAll();
		assertThat(this.done).containsExactly("REQ-1");
	}

	@Test
	void usesLatestTime() {
		set("REQ-1", in(1));
		set("REQ-1", in(3));
		set("REQ-2", in(1));
		this.entries.clear(this.workspace, "test", "REQ-2");
		this.clock.move(Duration.ofMinutes(2));
		node().doAll();
		assertThat(this.done).isEmpty();
		this.clock.move(Duration.ofMinutes(2));
		node().doAll();
		assertThat(this.done).containsExactly("REQ-1");
	}

	@Test
	void handlesEachOnceOnTwoNodes() {
		IntStream.range(0, 95).forEach((i) -> set("REQ-" + i, in(0)));
		DueWorker first = node();
		DueWorker second = node();
		AtOnce.all(List.of(() -> {
			first.doAll();
			return 1;
		}, () -> {
			second.doAll();
			return 2;
		}));
		assertThat(this.done).hasSize(95).doesNotHaveDuplicates();
	}

	@Test
	void handlesAgainAfterFailure() {
		set("REQ-1", in(0));
		node(handler((due) -> {
			throw new IllegalStateException("dies");
		})).doAll();
		node().doAll();
		assertThat(this.done).isEmpty();
		this.clock.move(LEASE);
		node().doAll();
		assertThat(this.done).containsExactly("REQ-1");
	}

	@Test
	void keepsEntryRescheduledDuringHandling() {
		set("REQ-1", in(0));
		node(handler((due) -> set("REQ-1", in(5)))).doAll();
		this.clock.move(Duration.ofMinutes(6));
		node().doAll();
		assertThat(this.done).containsExactly("REQ-1");
		assertThat(RedisForTests.shared().template().keys(this.workspace.key("due", "*"))).isEmpty();
	}

	@Test
	void returnsRestWhenNodeStops() {
		IntStream.range(0, 5).forEach((i) -> set("REQ-" + i, in(0)));
		AtomicReference<DueWorker> stopping = new AtomicReference<>();
		stopping.set(node(handler((due) -> {
			this.done.add(due.subject());
			stopping.get().stop();
		})));
		stopping.get().doAll();
		assertThat(this.done).hasSize(1);
		// at once, without waiting for a lease to end
		node().doAll();
		assertThat(this.done).hasSize(5).doesNotHaveDuplicates();
	}

}

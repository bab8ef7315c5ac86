package org.switchboard.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.sealing.SealingForTests;
import org.switchboard.worker.Task;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

class LanesIntegrationTests {

	private static final MessagePlace POSTED = new MessagePlace("C1", "1764000000.000001");

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));

	private final Lanes lanes = new Lanes(this.redis, DeliveryNode.DEFAULTS, SealingForTests.NONE, this.clock);

	@Test
	void enqueuesAChangeOnce() {
		assertThat(enqueue(0, 3, Say.line("a", "C1", "text"))).isEqualTo(new EnqueueResult.Accepted());
		assertThat(enqueue(0, 3, Say.line("a", "C1", "text"))).isEqualTo(new EnqueueResult.Overtaken(3));
		assertThat(this.lanes.progress(this.workspace, "REQ-1")).isEqualTo(3);
		deliver(lease());
		assertThat(this.lanes.lease(this.workspace))
			.isEqualTo(new LeaseAnswer(Optional.empty(), Task.NOTHING_LEFT, false));
	}

	@Test
	void changesNothingWhenOvertaken() {
		enqueue(0, 3);
		assertThat(enqueue(2, 4, Say.line("a", "C1", "text"))).isEqualTo(new EnqueueResult.Overtaken(3));
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
	}

	@Test
	void ignoresLineOfSameName() {
		enqueue(0, 1, Say.line("a", "C1", "text"));
		enqueue(1, 2, Say.line("a", "C1", "waiting"));
		deliver(lease());
		enqueue(2, 3, Say.line("a", "C1", "delivered"));
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
	}

	@Test
	void replacesWaitingCard() {
		enqueue(0, 1, Say.card("card", "C1", "1"), Say.line("line", "C1", "line"));
		for (int change = 1; change <= 4; change++) {
			enqueue(change, change + 1, Say.card("card", "C1", "now " + change));
		}
		assertThat(deliver(lease())).isEqualTo("now 4");
		assertThat(deliver(lease())).isEqualTo("line");
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
	}

	@Test
	void keepsChangeMadeDuringDelivery() {
		enqueue(0, 1, Say.card("card", "C1", "old"));
		Lease before = lease();
		enqueue(1, 2, Say.card("card", "C1", "new"));
		deliver(before);
		Lease update = lease();
		assertThat(update.at()).contains(POSTED);
		assertThat(update.isUpdate()).isTrue();
		assertThat(deliver(update)).isEqualTo("new");
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
	}

	@Test
	void leasesLaneToOneAtATime() {
		enqueue(0, 1, Say.line("a", "C1", "first"), Say.line("b", "C1", "second"));
		lease();
		LeaseAnswer other = this.lanes.lease(this.workspace);
		assertThat(other.lease()).isEmpty();
		assertThat(other.next()).isEqualTo(this.clock.instant().plusSeconds(30));
	}

	@Test
	void givesLaneToAnotherWhenTheLeaseEnds() {
		enqueue(0, 1, Say.line("a", "C1", "first"), Say.line("b", "C1", "second"));
		Lease dead = lease();
		assertThat(dead.inDoubt()).isFalse();
		this.clock.move(Duration.ofSeconds(30));
		Lease successor = lease();
		assertThat(successor.name()).isEqualTo("a");
		assertThat(successor.inDoubt()).isTrue();
		assertThat(successor.since()).isEqualTo(dead.since());
		this.lanes.settle(this.workspace, dead, new DeliveryResult.Parked("too late"));
		assertThat(this.redis.hasKey(this.workspace.key("delivery", "parked"))).isFalse();
		deliver(successor);
		Lease second = lease();
		assertThat(second.name()).isEqualTo("b");
		assertThat(second.inDoubt()).isFalse();
	}

	@Test
	void keepsUploadWhenAnotherNodeTakesOver() {
		enqueue(0, 1, file(), Say.line("b", "C1", "second"));
		Lease first = lease();
		assertThat(first.upload()).isEmpty();
		this.clock.move(Duration.ofSeconds(20));
		Lease kept = this.lanes.keep(this.workspace, first, Optional.of("F2")).orElseThrow();
		assertThat(kept.until()).isEqualTo(this.clock.instant().plusSeconds(30));
		this.clock.move(Duration.ofSeconds(29));
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
		this.clock.move(Duration.ofSeconds(1));
		Lease successor = lease();
		assertThat(successor.upload()).contains("F2");
		assertThat(this.lanes.keep(this.workspace, kept, Optional.of("F3"))).isEmpty();
		assertThat(this.lanes.keep(this.workspace, successor, Optional.empty()).orElseThrow().upload()).contains("F2");
		deliver(successor);
		assertThat(lease().upload()).isEmpty();
	}

	@Test
	void fileWaitsForThreadAndHoldsUpNoOtherLane() {
		enqueue(0, 1, file());
		this.lanes.enqueue(this.workspace, "REQ-2", 0, 1, List.of(Say.line("a", "C2", "text")));
		LeaseAnswer answer = this.lanes.lease(this.workspace, false);
		assertThat(answer.lease().orElseThrow().conversation()).isEqualTo("C2");
		assertThat(answer.next()).isAfter(this.clock.instant());
		this.clock.move(Duration.ofMillis(250));
		assertThat(this.lanes.lease(this.workspace, false).lease()).isEmpty();
		this.clock.move(Duration.ofMillis(250));
		assertThat(lease().isFile()).isTrue();
	}

	@Test
	void ignoresFileOfSameName() {
		enqueue(0, 1, file());
		enqueue(1, 2, file());
		deliver(lease());
		enqueue(2, 3, file());
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
	}

	@Test
	void holdsAllFilesWhenSlackAsksTo() {
		enqueue(0, 1, file(),
				new Delivery.File("other", "C2", Optional.empty(), new ForwardedFile("F2", "b", "Ana", null)),
				Say.line("a", "C3", "line"));
		this.lanes.settle(this.workspace, lease(), new DeliveryResult.Held("files", Duration.ofSeconds(7)));
		assertThat(deliver(lease())).isEqualTo("line");
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
		this.clock.move(Duration.ofSeconds(7));
		assertThat(lease().isFile()).isTrue();
	}

	private static Delivery file() {
		return new Delivery.File("file", "C1", Optional.empty(), new ForwardedFile("F1", "a", "Ana", null));
	}

	@Test
	void isInDoubtOnlyWhenTheOutcomeIsUnknown() {
		enqueue(0, 1, Say.line("a", "C1", "text"));
		this.lanes.settle(this.workspace, lease(), new DeliveryResult.Again(Duration.ofSeconds(1), false));
		assertThat(this.lanes.lease(this.workspace).next()).isEqualTo(this.clock.instant().plusSeconds(1));
		this.clock.move(Duration.ofSeconds(1));
		Lease known = lease();
		assertThat(known.inDoubt()).isFalse();
		assertThat(known.failures()).isEqualTo(1);
		this.lanes.settle(this.workspace, known, new DeliveryResult.Again(Duration.ofSeconds(1), true));
		this.clock.move(Duration.ofSeconds(1));
		assertThat(lease().inDoubt()).isTrue();
	}

	@Test
	void parksWithContent() {
		enqueue(0, 1, Say.line("a", "C1", "text"));
		this.lanes.settle(this.workspace, lease(), new DeliveryResult.Parked("is_archived"));
		assertThat(this.redis.opsForStream().range(this.workspace.key("delivery", "parked"), Range.unbounded()))
			.singleElement()
			.satisfies((parked) -> assertThat(parked.getValue().toString()).contains("reason=is_archived",
					"subject=REQ-1", "name=a", "conversation=C1", "\"text\":\"text\""));
		assertThat(this.lanes.lease(this.workspace))
			.isEqualTo(new LeaseAnswer(Optional.empty(), Task.NOTHING_LEFT, false));
	}

	@Test
	void forgetsPlaceOfDeletedCard() {
		enqueue(0, 1, Say.card("card", "C1", "old"));
		deliver(lease());
		enqueue(1, 2, Say.card("card", "C1", "new"));
		this.lanes.settle(this.workspace, lease(), new DeliveryResult.Gone("card"));
		assertThat(lease().isUpdate()).isFalse();
	}

	@Test
	void skipsLostItems() {
		enqueue(0, 1, Say.line("a", "C1", "lost"), Say.line("b", "C1", "kept"));
		this.redis.opsForHash().delete(this.workspace.key("delivery", "items", "C1"), "REQ-1 a");
		assertThat(deliver(lease())).isEqualTo("kept");
	}

	@Test
	void subjectsTakeTurnsAndNewCardsGoFirst() {
		enqueue(0, 1, Say.line("a", "C1", "1a"), Say.line("b", "C1", "1b"), Say.line("c", "C1", "1c"));
		enqueueOf("REQ-2", Say.line("a", "C1", "2a"), Say.line("b", "C1", "2b"));
		enqueueOf("REQ-3", Say.card("card", "C1", "3"), Say.line("a", "C1", "3a"));
		assertThat(Stream.generate(this::deliversNext).limit(7)).containsExactly("1a", "3", "2a", "1b", "3a", "2b",
				"1c");
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
	}

	private void enqueueOf(String subject, Delivery... deliveries) {
		this.lanes.enqueue(this.workspace, subject, 0, 1, List.of(deliveries));
	}

	private EnqueueResult enqueue(long after, long through, Delivery... deliveries) {
		return this.lanes.enqueue(this.workspace, "REQ-1", after, through, List.of(deliveries));
	}

	private Lease lease() {
		return this.lanes.lease(this.workspace).lease().orElseThrow();
	}

	private String deliversNext() {
		String text = deliver(lease());
		this.clock.move(Duration.ofSeconds(1));
		return text;
	}

	private String deliver(Lease lease) {
		this.lanes.settle(this.workspace, lease, new DeliveryResult.Delivered(POSTED));
		return lease.content().text();
	}

}

package org.switchboard.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.sealing.SealingForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the instants that lanes grant. The clock moves only to those. */
class RateLimitIntegrationTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final MovableClock clock = new MovableClock(NOON);

	private final Lanes lanes = new Lanes(this.redis, DeliveryNode.DEFAULTS, SealingForTests.NONE, this.clock);

	private final Lanes otherNode = new Lanes(this.redis, DeliveryNode.DEFAULTS, SealingForTests.NONE, this.clock);

	private int leased;

	@Test
	void postsBurstAndThenOnePerInterval() {
		enqueueLines("C1", 6);
		assertThat(grantAll(6)).extracting(Grant::seconds).containsExactly(0.0, 0.0, 0.0, 1.0, 2.0, 3.0);
	}

	@Test
	void lanesArePacedIndependently() {
		enqueueLines("C1", 4);
		enqueueLines("C2", 4);
		List<Grant> grants = grantAll(8);
		assertThat(grants).filteredOn((grant) -> grant.lane().equals("C2"))
			.extracting(Grant::seconds)
			.containsExactly(0.0, 0.0, 0.0, 1.0);
	}

	@Test
	void burstRecoversAfterQuietTime() {
		enqueueLines("C1", 3);
		grantAll(3);
		this.clock.set(NOON.plusSeconds(60));
		enqueueLines("C1", 4);
		assertThat(grantAll(4)).extracting(Grant::seconds).containsExactly(60.0, 60.0, 60.0, 61.0);
	}

	@Test
	void noMinuteSeesMoreUpdatesThanTheTierAllows() {
		List<Grant> grants = updates(20, 6);
		for (Grant first : grants) {
			assertThat(grants)
				.filteredOn((grant) -> grant.seconds() >= first.seconds() && grant.seconds() < first.seconds() + 60)
				.hasSizeLessThanOrEqualTo(50);
		}
		assertThat(grants.get(119).seconds()).isEqualTo(165);
	}

	@Test
	void lanesTakeTurnsWithinTheTier() {
		List<Grant> grants = updates(20, 6);
		assertThat(grants.subList(20, 120)).extracting(Grant::lane)
			.satisfies((order) -> assertThat(IntStream.range(0, 5)
				.mapToObj((turn) -> order.subList(turn * 20, turn * 20 + 20).stream().distinct().count()))
				.allMatch((distinct) -> distinct >= 18));
	}

	@Test
	void retryAfterHoldsThePostsOfTheChannelOnEveryNode() {
		enqueueLines("C1", 1);
		enqueueLines("C2", 1);
		this.lanes.settle(this.workspace, lease(this.lanes), held("chat.postMessage", 30));
		assertThat(lease(this.otherNode).conversation()).isEqualTo("C2");
		this.clock.move(Duration.ofSeconds(29));
		assertThat(this.otherNode.lease(this.workspace).lease()).isEmpty();
		this.clock.move(Duration.ofSeconds(1));
		assertThat(lease(this.otherNode).inDoubt()).isFalse();
	}

	@Test
	void retryAfterOfSecondChannelHoldsThemAll() {
		enqueueLines("C1", 1);
		enqueueLines("C2", 1);
		enqueueLines("C3", 1);
		this.lanes.settle(this.workspace, lease(this.lanes), held("chat.postMessage", 30));
		this.lanes.settle(this.workspace, lease(this.lanes), held("chat.postMessage", 20));
		LeaseAnswer third = this.otherNode.lease(this.workspace);
		assertThat(third.lease()).isEmpty();
		assertThat(third.next()).isEqualTo(NOON.plusSeconds(20));
	}

	@Test
	void retryAfterOfUpdatesHoldsOnlyUpdates() {
		enqueue("C1", 0, Say.card("card", "C1", "new"));
		grantAll(1);
		enqueue("C1", 1, Say.card("card", "C1", "changed"));
		this.lanes.settle(this.workspace, lease(this.lanes), held("chat.update", 30));
		enqueueLines("C2", 1);
		assertThat(lease(this.lanes).conversation()).isEqualTo("C2");
		assertThat(this.lanes.lease(this.workspace).lease()).isEmpty();
	}

	private List<Grant> updates(int lanes, int each) {
		enqueueCards(lanes, each, 0);
		grantAll(lanes * each);
		this.clock.move(Duration.ofMinutes(10));
		double start = seconds(this.clock.instant());
		enqueueCards(lanes, each, 1);
		return grantAll(lanes * each).stream()
			.map((grant) -> new Grant(grant.lane(), grant.seconds() - start))
			.toList();
	}

	private void enqueueCards(int lanes, int each, long after) {
		for (int number = 0; number < lanes; number++) {
			String lane = "C1" + number;
			enqueue(lane, after,
					IntStream.range(0, each)
						.mapToObj((card) -> Say.card("card" + card, lane, "text " + after))
						.toArray(Delivery[]::new));
		}
	}

	private void enqueueLines(String lane, int count) {
		long before = this.lanes.progress(this.workspace, "subject-" + lane);
		enqueue(lane, before,
				IntStream.range(0, count)
					.mapToObj((number) -> Say.line("line" + before + "-" + number, lane, "text"))
					.toArray(Delivery[]::new));
	}

	private void enqueue(String lane, long after, Delivery... deliveries) {
		assertThat(this.lanes.enqueue(this.workspace, "subject-" + lane, after, after + 1, List.of(deliveries)))
			.isEqualTo(new EnqueueResult.Accepted());
	}

	private List<Grant> grantAll(int count) {
		List<Grant> grants = new ArrayList<>();
		while (grants.size() < count) {
			LeaseAnswer answer = (this.leased++ % 2 == 0) ? this.lanes.lease(this.workspace)
					: this.otherNode.lease(this.workspace);
			answer.lease().ifPresentOrElse((lease) -> {
				grants.add(new Grant(lease.conversation(), seconds(this.clock.instant())));
				this.lanes.settle(this.workspace, lease,
						new DeliveryResult.Delivered(new MessagePlace(lease.conversation(), "1764000000.000001")));
			}, () -> this.clock
				.set(answer.next().isAfter(this.clock.instant()) ? answer.next() : this.clock.instant()));
		}
		return grants;
	}

	private Lease lease(Lanes node) {
		return node.lease(this.workspace).lease().orElseThrow();
	}

	private static DeliveryResult held(String method, int seconds) {
		return new DeliveryResult.Held(method, Duration.ofSeconds(seconds));
	}

	private static double seconds(Instant at) {
		return Duration.between(NOON, at).toMillis() / 1000.0;
	}

	private record Grant(String lane, double seconds) {
	}

}

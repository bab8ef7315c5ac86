package org.switchboard.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.worker.Task;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** Which Home is due, and which node leases it. */
class HomesIntegrationTests {

	private static final Duration MOMENT = Duration.ofMillis(500);

	private static final String MAYA = "UMAYALINDGREN";

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T13:00:00Z"));

	private final Homes homes = new Homes(this.redis, this.clock);

	private HomeLeaseAnswer taking() {
		return this.homes.take(this.workspace, UUID.randomUUID().toString());
	}

	private LeasedHome take() {
		return taking().home().orElseThrow();
	}

	private LeasedHome openedAndPublished() {
		this.homes.opened(this.workspace, MAYA, false);
		LeasedHome home = take();
		this.homes.published(this.workspace, home, "first", Optional.empty());
		return home;
	}

	@Test
	void isDueImmediatelyWhenOpened() {
		this.homes.opened(this.workspace, MAYA, false);
		assertThat(take()).extracting(LeasedHome::userId, LeasedHome::digest).containsExactly(MAYA, "");
	}

	@Test
	void isLeasedToOneNodeAtATime() {
		this.homes.opened(this.workspace, MAYA, false);
		take();
		assertThat(taking().home()).isEmpty();
		this.homes.opened(this.workspace, MAYA, false);
		assertThat(taking().home()).isEmpty();
	}

	@Test
	void isLeasedToAnotherNodeIfOneDies() {
		this.homes.opened(this.workspace, MAYA, false);
		LeasedHome dead = take();
		this.clock.set(taking().next());
		LeasedHome taken = take();
		assertThat(taken.userId()).isEqualTo(MAYA);
		assertThat(this.homes.published(this.workspace, dead, "late", Optional.empty())).isEqualTo(Task.NOTHING_LEFT);
		this.homes.published(this.workspace, taken, "digest", Optional.empty());
		this.homes.opened(this.workspace, MAYA, true);
		assertThat(take().digest()).isEqualTo("digest");
	}

	@Test
	void isLeasedAgainIfAnswerWasLost() {
		this.homes.opened(this.workspace, MAYA, false);
		HomeLeaseAnswer lost = this.homes.take(this.workspace, "token");
		assertThat(this.homes.take(this.workspace, "token")).isEqualTo(lost);
		this.homes.published(this.workspace, lost.home().orElseThrow(), "first", Optional.empty());
		assertThat(taking().home()).isEmpty();
	}

	@Test
	void publishesQuickChangesOnce() {
		openedAndPublished();
		Instant at = this.clock.instant().plus(MOMENT);
		assertThat(this.homes.mark(this.workspace, List.of(MAYA))).contains(at);
		this.clock.move(Duration.ofMillis(100));
		this.homes.mark(this.workspace, List.of(MAYA));
		assertThat(taking()).isEqualTo(new HomeLeaseAnswer(Optional.empty(), at));
		this.clock.set(at);
		assertThat(this.homes.published(this.workspace, take(), "second", Optional.empty()))
			.isEqualTo(Task.NOTHING_LEFT);
		assertThat(taking()).isEqualTo(new HomeLeaseAnswer(Optional.empty(), Task.NOTHING_LEFT));
	}

	@Test
	void isDueAgainAfterChangeDuringLease() {
		this.homes.opened(this.workspace, MAYA, false);
		LeasedHome home = take();
		this.homes.mark(this.workspace, List.of(MAYA));
		assertThat(this.homes.published(this.workspace, home, "first", Optional.empty()))
			.isEqualTo(this.clock.instant());
		assertThat(take().digest()).isEqualTo("first");
	}

	@Test
	void isDueWhenTimeChangesItsContent() {
		this.homes.opened(this.workspace, MAYA, false);
		Instant overdue = this.clock.instant().plus(Duration.ofHours(2));
		assertThat(this.homes.published(this.workspace, take(), "first", Optional.of(overdue))).isEqualTo(overdue);
		assertThat(taking()).isEqualTo(new HomeLeaseAnswer(Optional.empty(), overdue));
		this.homes.mark(this.workspace, List.of(MAYA));
		assertThat(taking().next()).isEqualTo(this.clock.instant().plus(MOMENT));
	}

	@Test
	void retriesOnlyWhenSlackAllows() {
		this.homes.opened(this.workspace, MAYA, false);
		LeasedHome home = take();
		this.homes.mark(this.workspace, List.of(MAYA));
		Instant later = this.clock.instant().plus(Duration.ofSeconds(30));
		assertThat(this.homes.failed(this.workspace, home, later)).isEqualTo(later);
		this.homes.mark(this.workspace, List.of(MAYA));
		assertThat(taking().next()).isEqualTo(later);
	}

	@Test
	void leasesNothingWhileSlackAcceptsNone() {
		this.homes.opened(this.workspace, MAYA, false);
		this.homes.hold(this.workspace, Duration.ofSeconds(30));
		Instant later = this.clock.instant().plus(Duration.ofSeconds(30));
		assertThat(taking()).isEqualTo(new HomeLeaseAnswer(Optional.empty(), later));
		this.clock.set(later);
		assertThat(take().userId()).isEqualTo(MAYA);
	}

	@Test
	void isDueOnlyForPeopleWhoOpenedTheirs() {
		assertThat(this.homes.mark(this.workspace, List.of(MAYA))).isEmpty();
		openedAndPublished();
		this.homes.forget(this.workspace, MAYA);
		assertThat(this.homes.mark(this.workspace, List.of(MAYA))).isEmpty();
		assertThat(taking()).isEqualTo(new HomeLeaseAnswer(Optional.empty(), Task.NOTHING_LEFT));
	}

	@Test
	void keepsPageUntilReopened() {
		openedAndPublished();
		this.homes.turned(this.workspace, MAYA, new PageTurn(HomeSection.HELD, 20));
		LeasedHome turned = take();
		assertThat(turned.offset(HomeSection.HELD)).isEqualTo(20);
		assertThat(turned.offset(HomeSection.ASKED)).isZero();
		this.homes.published(this.workspace, turned, "second", Optional.empty());
		this.homes.opened(this.workspace, MAYA, true);
		assertThat(take()).extracting(LeasedHome::digest, (home) -> home.offset(HomeSection.HELD))
			.containsExactly("second", 0L);
	}

	@Test
	void isPublishedAgainIfSlackShowsNone() {
		openedAndPublished();
		this.homes.opened(this.workspace, MAYA, false);
		assertThat(take().digest()).isEmpty();
	}

	@Test
	void isKeptForThirtyDays() {
		openedAndPublished();
		assertThat(this.redis.getExpire(this.workspace.key("home", "of", MAYA)))
			.isBetween(Duration.ofDays(30).minusMinutes(1).toSeconds(), Duration.ofDays(30).toSeconds());
	}

}

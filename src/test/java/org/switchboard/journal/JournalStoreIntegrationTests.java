package org.switchboard.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.data.redis.connection.stream.StreamRecords;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class JournalStoreIntegrationTests {

	private static final int MANY = 500;

	private static final Instant OLD = Instant.ofEpochMilli(10_000);

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final JournalStore store = new JournalStore(this.redis, new JournalProperties(Duration.ofSeconds(1), 1000,
			Duration.ofMillis(1), 5, Duration.ofDays(30), Duration.ofMinutes(1)));

	@Test
	void trimsEntriesEveryGroupHasProcessed() {
		appendMany();
		readAll("one");
		readAll("two");
		assertThat(this.store.trim(this.workspace, OLD)).isEmpty();
		assertThat(size()).isLessThan(MANY);
	}

	@Test
	void neverTrimsUnreadEntries() {
		appendMany();
		this.store.read(this.workspace, "two", "node");
		this.redis.opsForStream().createGroup(key(), ReadOffset.from("0"), "one");
		readAll("three");
		assertThat(this.store.trim(this.workspace, OLD)).isPresent();
		assertThat(size()).isEqualTo(MANY);
	}

	@Test
	void neverTrimsPendingEntries() {
		appendMany();
		List<StoredEntry> read = this.store.read(this.workspace, "one", "node");
		List<String> ids = read.stream().map(StoredEntry::id).toList();
		this.store.done(this.workspace, "one", ids.subList(0, 299));
		this.store.done(this.workspace, "one", ids.subList(300, ids.size()));
		assertThat(this.store.trim(this.workspace, OLD)).contains("one");
		assertThat(this.redis.opsForStream().range(key(), Range.just(ids.get(299)))).hasSize(1);
		assertThat(size()).isBetween(200L, MANY - 1L);
	}

	@Test
	void neverTrimsRecentEntries() {
		appendMany();
		readAll("one");
		assertThat(this.store.trim(this.workspace, Instant.ofEpochMilli(1))).isEmpty();
		assertThat(size()).isEqualTo(MANY);
	}

	@Test
	void trimsNothingFromAnEmptyJournal() {
		assertThat(this.store.trim(this.workspace, OLD)).isEmpty();
	}

	@Test
	void takesOverPageByPage() {
		appendMany();
		JournalStore small = new JournalStore(this.redis, new JournalProperties(Duration.ofSeconds(1), 200,
				Duration.ofMillis(0), 5, Duration.ofDays(30), Duration.ofMinutes(1)));
		readAllButAcknowledgeNothing(small);
		TakeOverResult first = small.takeOver(this.workspace, "one", "other", "-");
		TakeOverResult second = small.takeOver(this.workspace, "one", "other", first.cursor());
		TakeOverResult third = small.takeOver(this.workspace, "one", "other", second.cursor());
		assertThat(first.entries()).hasSize(200);
		assertThat(second.entries()).hasSize(200).doesNotContainAnyElementsOf(first.entries());
		assertThat(third.entries()).hasSize(100);
		assertThat(third.cursor()).isEqualTo(TakeOverResult.FROM_THE_FIRST);
	}

	@Test
	void countsNoAttemptWhileRedisIsFull() {
		try (RedisForTests full = RedisForTests.another()) {
			JournalStore there = new JournalStore(full.template(), new JournalProperties(Duration.ofSeconds(1), 10,
					Duration.ZERO, 5, Duration.ofDays(30), Duration.ofMinutes(1)));
			full.template().opsForStream().add(key(), Map.of("n", "1"));
			assertThat(there.read(this.workspace, "one", "node")).hasSize(1);
			full.command("CONFIG", "SET", "maxmemory", "1");
			for (int attempt = 0; attempt < 10; attempt++) {
				assertThatExceptionOfType(DataAccessException.class)
					.isThrownBy(() -> there.takeOver(this.workspace, "one", "node", "-"));
			}
			full.command("CONFIG", "SET", "maxmemory", "0");
			assertThat(there.takeOver(this.workspace, "one", "node", "-").entries()).hasSize(1);
		}
	}

	@Test
	void refusesTwoFollowersOfOneName() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new Followers(new Journal(), this.store, JournalNode.QUICK, Clock.systemUTC(),
					List.of(new Noting("same"), new Noting("same"))))
			.withMessageContaining("same");
	}

	private void readAllButAcknowledgeNothing(JournalStore small) {
		while (!small.read(this.workspace, "one", "node").isEmpty()) {
			assertThat(size()).isEqualTo(MANY);
		}
	}

	private void readAll(String group) {
		List<StoredEntry> read = this.store.read(this.workspace, group, "node");
		this.store.done(this.workspace, group, read.stream().map(StoredEntry::id).toList());
	}

	private void appendMany() {
		for (int i = 1; i <= MANY; i++) {
			this.redis.opsForStream()
				.add(StreamRecords.string(Map.of("n", "1")).withStreamKey(key()).withId(RecordId.of(i + "-0")));
		}
	}

	private String key() {
		return Journal.key(this.workspace);
	}

	private long size() {
		Long size = this.redis.opsForStream().size(key());
		return (size != null) ? size : 0;
	}

}

package org.switchboard.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class JournalIntegrationTests {

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final Noting follower = new Noting("noting");

	@Test
	void deliversEntriesFromBeforeAndAfterTheFollowerStarted() {
		append(this.redis, "REQ-1");
		try (JournalNode node = node(this.follower)) {
			node.serve(this.workspace);
			await().until(() -> this.follower.subjects.contains("REQ-1"));
			append(this.redis, "REQ-2");
			node.poke(this.workspace);
			await().until(() -> this.follower.subjects.contains("REQ-2"));
		}
		assertThat(this.follower.subjects).containsExactly("REQ-1", "REQ-2");
	}

	@Test
	void twoNodesShareTheWork() {
		Noting other = new Noting("noting");
		List<String> all = new ArrayList<>();
		try (JournalNode one = node(this.follower); JournalNode two = node(other)) {
			one.serve(this.workspace);
			two.serve(this.workspace);
			for (int i = 0; i < 200; i++) {
				all.add("REQ-" + i);
				append(this.redis, "REQ-" + i);
				one.poke(this.workspace);
				two.poke(this.workspace);
			}
			await().until(() -> this.follower.subjects.size() + other.subjects.size() >= 200);
		}
		List<String> handedOut = new ArrayList<>(this.follower.subjects);
		handedOut.addAll(other.subjects);
		assertThat(handedOut).containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	void resumesWhereItStopped() {
		append(this.redis, "REQ-1");
		try (JournalNode node = node(this.follower)) {
			node.serve(this.workspace);
			await().until(() -> this.follower.subjects.contains("REQ-1"));
		}
		append(this.redis, "REQ-2");
		Noting later = new Noting("noting");
		try (JournalNode node = node(later)) {
			node.serve(this.workspace);
			await().until(() -> !later.subjects.isEmpty());
		}
		assertThat(later.subjects).containsExactly("REQ-2");
	}

	@Test
	void takesOverFromDeadNode() {
		append(this.redis, "REQ-1");
		JournalStore dead = new JournalStore(this.redis, JournalNode.QUICK);
		assertThat(dead.read(this.workspace, "noting", "dead")).hasSize(1);
		try (JournalNode node = node(this.follower)) {
			node.serve(this.workspace);
			await().until(() -> this.follower.subjects.contains("REQ-1"));
			await().until(() -> pending() == 0);
		}
	}

	@Test
	void retriesWhenFollowerFails() {
		AtomicInteger failures = new AtomicInteger(3);
		this.follower.failingWhere((entry) -> entry.subject().equals("REQ-1") && failures.getAndDecrement() > 0);
		append(this.redis, "REQ-1");
		append(this.redis, "REQ-2");
		try (JournalNode node = node(this.follower)) {
			node.serve(this.workspace);
			await().until(() -> this.follower.subjects.contains("REQ-1"));
		}
		assertThat(this.follower.subjects).containsExactly("REQ-2", "REQ-1");
	}

	@Test
	void setsAsideEntriesThatAlwaysFail() {
		this.follower.failingWhere((entry) -> entry.subject().equals("REQ-1"));
		append(this.redis, "REQ-1");
		this.redis.opsForStream().add(Journal.key(this.workspace), Map.of("unreadable", "yes"));
		append(this.redis, "REQ-2");
		JournalProperties twice = new JournalProperties(Duration.ofMillis(20), 10, Duration.ofMillis(50), 2,
				Duration.ofDays(30), Duration.ofMinutes(10));
		String stuck = this.workspace.key("journal", "stuck", "noting");
		try (JournalNode node = new JournalNode(this.redis, twice, this.follower)) {
			node.serve(this.workspace);
			await().until(() -> size(stuck) == 2);
		}
		assertThat(pending()).isZero();
		assertThat(this.follower.subjects).containsExactly("REQ-2");
	}

	@Test
	void survivesRedisRestart() {
		try (RedisForTests own = RedisForTests.another();
				JournalNode node = new JournalNode(own.template(), JournalNode.QUICK, this.follower)) {
			node.serve(this.workspace);
			append(own.template(), "REQ-1");
			await().until(() -> this.follower.subjects.contains("REQ-1"));
			own.restart();
			await().ignoreExceptions().until(() -> append(own.template(), "REQ-2"));
			await().atMost(Duration.ofSeconds(30)).until(() -> this.follower.subjects.contains("REQ-2"));
		}
	}

	@Test
	void startsOverWhenTheJournalWasLost() {
		try (JournalNode node = node(this.follower)) {
			node.serve(this.workspace);
			append(this.redis, "REQ-1");
			await().until(() -> this.follower.subjects.contains("REQ-1"));
			this.redis.delete(Journal.key(this.workspace));
			append(this.redis, "REQ-2");
			await().until(() -> this.follower.subjects.contains("REQ-2"));
		}
	}

	private JournalNode node(Noting noting) {
		return new JournalNode(this.redis, JournalNode.QUICK, noting);
	}

	private boolean append(StringRedisTemplate to, String subject) {
		return to.opsForStream()
			.add(Journal.key(this.workspace), Map.of(Journal.TYPE, "Tested", Journal.SUBJECT, subject, Journal.VERSION,
					"1", Journal.AT, "1764000000000")) != null;
	}

	private long pending() {
		return this.redis.opsForStream().pending(Journal.key(this.workspace), "noting").getTotalPendingMessages();
	}

	private long size(String stream) {
		Long size = this.redis.opsForStream().size(stream);
		return (size != null) ? size : 0;
	}

}

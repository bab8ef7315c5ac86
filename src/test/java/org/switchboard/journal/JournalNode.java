package org.switchboard.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * A node with one follower.
 */
final class JournalNode implements AutoCloseable {

	static final JournalProperties QUICK = new JournalProperties(Duration.ofMillis(50), 10, Duration.ofMillis(200), 50,
			Duration.ofDays(30), Duration.ofMinutes(10));

	private final Journal journal = new Journal();

	private final Followers followers;

	JournalNode(StringRedisTemplate redis, JournalProperties properties, JournalFollower follower) {
		JournalStore store = new JournalStore(redis, properties);
		this.followers = new Followers(this.journal, store, properties, Clock.systemUTC(), List.of(follower));
		this.followers.start();
	}

	void serve(WorkspaceId workspace) {
		this.followers.on(new WorkspaceJoined(workspace));
	}

	void poke(WorkspaceId workspace) {
		this.journal.poke(workspace);
	}

	@Override
	public void close() {
		this.followers.stop();
	}

}

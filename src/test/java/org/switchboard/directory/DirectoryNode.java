package org.switchboard.directory;

import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.workspace.WorkspaceId;

/** One of several nodes that share a Redis, and the events it publishes. */
final class DirectoryNode {

	private final Queue<Object> told = new ConcurrentLinkedQueue<>();

	final OverrideStore overrides;

	final Directories directories;

	final Absences absences;

	final Closures closures;

	final DirectoryWatcher watcher;

	DirectoryNode(Clock clock) {
		StringRedisTemplate redis = RedisForTests.shared().connect();
		DirectoryStore store = new DirectoryStore(redis, clock);
		EmailCache emails = new EmailCache(redis, (workspace, email) -> RiverbendDistrict.slackUserId(email));
		this.overrides = new OverrideStore(redis, clock);
		this.directories = new Directories(store, emails, this.overrides, this.told::add);
		this.absences = new Absences(this.overrides, this.directories, clock);
		this.closures = new Closures(this.overrides, this.directories, clock);
		this.watcher = new DirectoryWatcher(this.directories, store, List.of(), clock);
	}

	/** The events about one workspace; the Redis has others' directories too. */
	List<Object> told(WorkspaceId workspace) {
		return this.told.stream()
			.filter((event) -> (event instanceof AbsencesChanged people && people.workspace().equals(workspace))
					|| (event instanceof ClosuresChanged days && days.workspace().equals(workspace)))
			.toList();
	}

	DirectoryNode looking() {
		this.watcher.check();
		return this;
	}

}

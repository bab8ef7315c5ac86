package org.switchboard.directory;

import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.workspace.WorkspaceId;

/**
 * One of the nodes that share a Redis, and what it is told.
 */
final class DirectoryNode {

	private final Queue<Object> told = new ConcurrentLinkedQueue<>();

	final SaidStore said;

	final Directories directories;

	final Absences absences;

	final Closures closures;

	final DirectoryWatcher watcher;

	DirectoryNode(Clock clock) {
		StringRedisTemplate redis = RedisForTests.shared().connect();
		DirectoryStore store = new DirectoryStore(redis, clock);
		Emails emails = new Emails(redis, (workspace, email) -> RiverbendDistrict.slackUserId(email));
		this.said = new SaidStore(redis, clock);
		this.directories = new Directories(store, emails, this.said, this.told::add);
		this.absences = new Absences(this.said, this.directories, clock);
		this.closures = new Closures(this.said, this.directories, clock);
		this.watcher = new DirectoryWatcher(this.directories, store, List.of(), clock);
	}

	/** What it was told of a workspace; others' directories are in the same Redis. */
	List<Object> told(WorkspaceId workspace) {
		return this.told.stream()
			.filter((event) -> (event instanceof AbsencesChanged people && people.workspace().equals(workspace))
					|| (event instanceof ClosuresChanged days && days.workspace().equals(workspace)))
			.toList();
	}

	DirectoryNode looking() {
		this.watcher.look();
		return this;
	}

}

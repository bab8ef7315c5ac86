package org.switchboard.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/**
 * The append-only history of each workspace. A room appends in the script that changes
 * its own state, <pre>
 * XADD key '*' type RequestClaimed subject REQ-12 version 3 at 1764000000000
 * </pre> and then {@linkplain #poke pokes}, so that followers on this node need not wait
 * for their next look. No entry carries what people wrote.
 */
@Component
public class Journal implements SmartLifecycle {

	/** The field that says what happened. */
	public static final String TYPE = "type";

	/** The field that says whom it happened to. */
	public static final String SUBJECT = "subject";

	/** The field with the subject's version from then on. */
	public static final String VERSION = "version";

	/** The field that says when, in epoch milliseconds. */
	public static final String AT = "at";

	private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

	private final List<Following> followings;

	private final Trimming trimming;

	private volatile boolean running;

	Journal(JournalStore store, JournalProperties properties, Clock clock, List<JournalFollower> followers) {
		String node = UUID.randomUUID().toString();
		Followers.requireDistinct(followers);
		this.followings = followers.stream()
			.map((follower) -> new Following(follower, node, store, properties, clock))
			.toList();
		this.trimming = new Trimming(store, properties, clock);
	}

	/**
	 * Where the journal of a workspace is kept.
	 * @param workspace the workspace
	 * @return the key of a stream
	 */
	public static String key(WorkspaceId workspace) {
		return workspace.key("journal");
	}

	/**
	 * Something was appended. Cheap, and asks nothing of Redis.
	 * @param workspace to whose journal
	 */
	public void poke(WorkspaceId workspace) {
		this.followings.forEach((following) -> following.poke(workspace));
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.followings.forEach((following) -> following.add(joined.workspace()));
		this.trimming.add(joined.workspace());
	}

	@EventListener
	void on(WorkspaceLeft left) {
		this.followings.forEach((following) -> following.remove(left.workspace()));
		this.trimming.remove(left.workspace());
	}

	@Override
	public void start() {
		this.followings.forEach(Following::start);
		this.trimming.start();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.followings.forEach(Following::dismiss);
		this.followings.forEach((following) -> following.stop(LONGEST_STOP));
		this.trimming.stop(LONGEST_STOP);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		// Redis connects in phase 0 and the web server, which writes here, comes much later
		return 1000;
	}

}

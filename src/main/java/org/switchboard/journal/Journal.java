package org.switchboard.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * The append-only history of each workspace. A module appends in the script that changes
 * its own state, <pre>
 * XADD key '*' type RequestClaimed subject REQ-12 version 3 at 1764000000000
 * </pre> and then {@linkplain #poke pokes}, so that followers on this node needn't wait
 * for their next poll. No entry contains what people wrote.
 */
@Component
public class Journal {

	/** The field with what happened. */
	public static final String TYPE = "type";

	/** The field with what it happened to. */
	public static final String SUBJECT = "subject";

	/** The field with the subject's version after the change. */
	public static final String VERSION = "version";

	/** The field with when it happened, in epoch milliseconds. */
	public static final String AT = "at";

	// filled later: a follower may append, too, so this must exist before it
	private final List<Consumer<WorkspaceId>> awaiting = new CopyOnWriteArrayList<>();

	/** Returns the key of a workspace's stream. */
	public static String key(WorkspaceId workspace) {
		return workspace.key("journal");
	}

	/** Signals that something was appended; cheap, and doesn't call Redis. */
	public void poke(WorkspaceId workspace) {
		this.awaiting.forEach((one) -> one.accept(workspace));
	}

	void whenPoked(Consumer<WorkspaceId> poked) {
		this.awaiting.add(poked);
	}

}

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
 * </pre> and then {@linkplain #poke pokes}, so that followers on this node need not wait
 * for their next look. No entry carries what people wrote.
 */
@Component
public class Journal {

	/** The field that says what happened. */
	public static final String TYPE = "type";

	/** The field that says whom it happened to. */
	public static final String SUBJECT = "subject";

	/** The field with the subject's version from then on. */
	public static final String VERSION = "version";

	/** The field that says when, in epoch milliseconds. */
	public static final String AT = "at";

	// filled later: a follower may itself append, so this must be there before it
	private final List<Consumer<WorkspaceId>> awaiting = new CopyOnWriteArrayList<>();

	/** Where a workspace's stream is. */
	public static String key(WorkspaceId workspace) {
		return workspace.key("journal");
	}

	/** Something was appended; cheap, and asks nothing of Redis. */
	public void poke(WorkspaceId workspace) {
		this.awaiting.forEach((one) -> one.accept(workspace));
	}

	void whenPoked(Consumer<WorkspaceId> poked) {
		this.awaiting.add(poked);
	}

}

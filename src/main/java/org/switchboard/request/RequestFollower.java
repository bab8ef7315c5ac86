package org.switchboard.request;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.util.function.SingletonSupplier;

import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * Follows request events from its own place in the journal, so that no follower waits for
 * another or fails with it.
 */
public abstract class RequestFollower implements JournalFollower {

	protected final Requests requests;

	private final String name;

	private final Set<String> wanted = new HashSet<>();

	// without any types, it gets all events
	@SafeVarargs
	protected RequestFollower(String name, Requests requests, Class<? extends RequestEvent>... wanted) {
		this.requests = requests;
		this.name = name;
		for (Class<?> kind : wanted) {
			this.wanted.add(kind.getSimpleName());
		}
	}

	@Override
	public final String name() {
		return this.name;
	}

	@Override
	public final void follow(JournalEntry entry) {
		if (this.wanted.isEmpty() || this.wanted.contains(entry.type())) {
			RequestId.parse(entry.subject())
				.map((id) -> new RequestEntry(entry.workspace(), id, entry.version(),
						SingletonSupplier.of(() -> history(entry.workspace(), id, entry.version()))))
				.ifPresent(this::follow);
		}
	}

	private Optional<RequestHistory> history(WorkspaceId workspace, RequestId id, long version) {
		return this.requests.replay(workspace, id).filter((history) -> history.request().version() >= version);
	}

	// called at least once for each event, in no guaranteed order
	protected abstract void follow(RequestEntry entry);

}

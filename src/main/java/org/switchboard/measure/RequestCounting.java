package org.switchboard.measure;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/** Counts what happened to a request since it was last counted. */
@Component
class RequestCounting extends RequestFollower {

	/** 64 bits: unique within a district. */
	private static final int RATER = 16;

	private final Directories directories;

	private final MeasureStore store;

	private final ServiceMeters meters;

	private final Workspaces workspaces;

	RequestCounting(Requests requests, Directories directories, MeasureStore store, ServiceMeters meters,
			Workspaces workspaces) {
		super("measures", requests);
		this.directories = directories;
		this.store = store;
		this.meters = meters;
		this.workspaces = workspaces;
	}

	@Override
	protected void follow(RequestEntry entry) {
		entry.history().ifPresent((history) -> count(entry.workspace(), history));
	}

	// Counts a request for good, so that its counts survive its deletion.
	void settle(WorkspaceId workspace, RequestId id) {
		this.requests.replay(workspace, id)
			.ifPresent((history) -> this.store.settle(workspace, id, history.events().size(),
					contributions(workspace, history, this.directories.of(workspace))));
	}

	void count(WorkspaceId workspace, RequestId id) {
		this.requests.replay(workspace, id).ifPresent((history) -> count(workspace, history));
	}

	private void count(WorkspaceId workspace, RequestHistory history) {
		Directory directory = this.directories.of(workspace);
		List<Contribution> all = contributions(workspace, history, directory);
		long before = this.store.record(workspace, history.id(), history.events().size(), all);
		this.meters.count(directory, all.stream().filter((one) -> one.version() > before).toList());
	}

	private List<Contribution> contributions(WorkspaceId workspace, RequestHistory history, Directory directory) {
		return Contributions.of(history.id(), history.events(), directory.zone())
			.stream()
			.map((one) -> one.sealed((rater) -> this.workspaces.seal(workspace, "rater", rater).substring(0, RATER)))
			.toList();
	}

}

package org.switchboard.measure;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Counts what happened to a request since it was counted last.
 */
@Component
class Counting {

	/** 64 bits: no two people of a district get the same. */
	private static final int RATER = 16;

	private final Requests requests;

	private final Directories directories;

	private final MeasureStore store;

	private final ServiceMeters meters;

	private final Workspaces workspaces;

	Counting(Requests requests, Directories directories, MeasureStore store, ServiceMeters meters,
			Workspaces workspaces) {
		this.requests = requests;
		this.directories = directories;
		this.store = store;
		this.meters = meters;
		this.workspaces = workspaces;
	}

	// so that what was counted stays when the request is deleted
	void settle(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		if (!history.isEmpty()) {
			this.store.settle(workspace, id, history.size(),
					contributions(workspace, id, history, this.directories.of(workspace)));
		}
	}

	void count(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		if (!history.isEmpty()) {
			Directory directory = this.directories.of(workspace);
			List<Contribution> all = contributions(workspace, id, history, directory);
			long before = this.store.record(workspace, id, history.size(), all);
			this.meters.count(directory, all.stream().filter((one) -> one.version() > before).toList());
		}
	}

	private List<Contribution> contributions(WorkspaceId workspace, RequestId id, List<RequestEvent> history,
			Directory directory) {
		return Contributions.of(id, history, directory.zone())
			.stream()
			.map((one) -> one.sealed((rater) -> this.workspaces.seal(workspace, "rater", rater).substring(0, RATER)))
			.toList();
	}

}

package org.switchboard.measure;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.RequestEvent;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
import org.switchboard.workspace.WorkspaceId;

/**
 * Counts what happened to a request since it was counted last.
 */
@Component
class Counting {

	private final Requests requests;

	private final Directories directories;

	private final MeasureStore store;

	private final ServiceMeters meters;

	Counting(Requests requests, Directories directories, MeasureStore store, ServiceMeters meters) {
		this.requests = requests;
		this.directories = directories;
		this.store = store;
		this.meters = meters;
	}

	// so that what was counted stays when the request is deleted
	void settle(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		if (!history.isEmpty()) {
			this.store.settle(workspace, id, history.size(),
					Contributions.of(id, history, this.directories.of(workspace).zone()));
		}
	}

	void count(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		if (!history.isEmpty()) {
			Directory directory = this.directories.of(workspace);
			List<Contribution> all = Contributions.of(id, history, directory.zone());
			long before = this.store.record(workspace, id, history.size(), all);
			this.meters.count(directory, all.stream().filter((one) -> one.version() > before).toList());
		}
	}

}

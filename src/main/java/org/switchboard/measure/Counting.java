package org.switchboard.measure;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
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

	Counting(Requests requests, Directories directories, MeasureStore store) {
		this.requests = requests;
		this.directories = directories;
		this.store = store;
	}

	void count(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		if (!history.isEmpty()) {
			this.store.record(workspace, id, history.size(),
					Contributions.of(id, history, this.directories.of(workspace).zone()));
		}
	}

}

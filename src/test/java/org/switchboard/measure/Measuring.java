package org.switchboard.measure;

import java.time.Instant;
import java.util.List;

import org.switchboard.Node;
import org.switchboard.Patiently;
import org.switchboard.directory.Directory;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/** Counts requests of a workspace that no node serves. */
public final class Measuring {

	private final Node node;

	private final WorkspaceId workspace;

	private final Directory directory;

	public Measuring(Node node, WorkspaceId workspace, Directory directory) {
		this.node = node;
		this.workspace = workspace;
		this.directory = directory;
	}

	public void count(RequestId id) {
		List<RequestEvent> history = Patiently.does(() -> this.node.bean(Requests.class).history(this.workspace, id));
		Patiently.does(() -> {
			this.node.bean(MeasureStore.class)
				.record(this.workspace, id, history.size(), Contributions.of(id, history, this.directory.zone()));
			return id;
		});
	}

	public ServiceFigures read(Weeks weeks, Instant now) {
		Weeks all = Measures.toRead(weeks, this.directory.dateAt(now));
		return Patiently
			.does(() -> ServiceFigures.of(this.node.bean(MeasureStore.class).read(this.workspace, all.mondays()),
					this.node.bean(AllOpenRequests.class).of(this.workspace), this.directory, now));
	}

}

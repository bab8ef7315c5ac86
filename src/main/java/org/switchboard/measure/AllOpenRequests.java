package org.switchboard.measure;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.request.OpenRequests;
import org.switchboard.request.RequestPage;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.workspace.WorkspaceId;

/** All open requests: as many as a district is working on, not as many as it ever had. */
@Component
class AllOpenRequests {

	private static final int PAGE = 200;

	/** Only the oldest are read; a district with more has bigger problems. */
	private static final int MOST = 10_000;

	private final OpenRequests requests;

	AllOpenRequests(OpenRequests requests) {
		this.requests = requests;
	}

	List<Request> of(WorkspaceId workspace) {
		List<Request> all = new ArrayList<>();
		RequestPage page;
		do {
			page = this.requests.all(workspace, all.size(), PAGE);
			all.addAll(page.requests());
		}
		while (page.requests().size() == PAGE && all.size() < page.total() && all.size() < MOST);
		return all;
	}

}

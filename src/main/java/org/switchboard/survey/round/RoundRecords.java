package org.switchboard.survey.round;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.workspace.WorkspaceId;

/** The records of closed rounds. */
@Component
public class RoundRecords {

	private static final int PAGE = 100;

	private final RoundStore store;

	private final Deliveries deliveries;

	RoundRecords(RoundStore store, Deliveries deliveries) {
		this.store = store;
		this.deliveries = deliveries;
	}

	/**
	 * Deletes who was asked what in closed rounds, and their results. The fact that a
	 * round took place is kept, because the number of rounds determines who is asked
	 * next.
	 * @param until deletes rounds that opened at or before this time
	 */
	public void delete(WorkspaceId workspace, Instant until) {
		int kept = 0;
		List<String> page;
		do {
			page = this.store.oldest(workspace, until, kept, PAGE);
			for (String id : page) {
				kept += isDeleted(workspace, id) ? 0 : 1;
			}
		}
		while (page.size() == PAGE);
	}

	private boolean isDeleted(WorkspaceId workspace, String id) {
		if (this.store.results(workspace, id).isEmpty() && this.store.find(workspace, id).isPresent()) {
			return false;
		}
		this.deliveries.forget(workspace, id);
		this.store.delete(workspace, id);
		return true;
	}

}

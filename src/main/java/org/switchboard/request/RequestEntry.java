package org.switchboard.request;

import java.util.Optional;
import java.util.function.Supplier;

import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * That something happened to a request.
 *
 * @param workspace where
 * @param id which request
 * @param version which of its events it was
 * @param reading reads what happened to it
 */
public record RequestEntry(WorkspaceId workspace, RequestId id, long version,
		Supplier<Optional<RequestHistory>> reading) {

	/**
	 * The request with all that happened to it. It is read when it is first asked for,
	 * and once.
	 * @return it as it stands, perhaps after later events; empty if it was deleted
	 */
	public Optional<RequestHistory> history() {
		return this.reading.get();
	}

}

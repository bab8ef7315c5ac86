package org.switchboard.request;

import java.util.Optional;
import java.util.function.Supplier;

import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A journal entry: something happened to a request.
 *
 * @param workspace the request's workspace
 * @param id the request
 * @param version which of its events this is
 * @param reading reads the request with its history
 */
public record RequestEntry(WorkspaceId workspace, RequestId id, long version,
		Supplier<Optional<RequestHistory>> reading) {

	/**
	 * Returns the request with its history, read once, on first use. It may already
	 * include later events.
	 * @return empty if the request was deleted
	 */
	public Optional<RequestHistory> history() {
		return this.reading.get();
	}

}

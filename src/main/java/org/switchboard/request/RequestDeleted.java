package org.switchboard.request;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A request was deleted. A Spring application event: listeners that store something about
 * the request delete it on the publisher's thread, and may get it twice.
 *
 * @param workspace the request's workspace
 * @param id the request
 */
public record RequestDeleted(WorkspaceId workspace, RequestId id) {
}

package org.switchboard.request;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A request was deleted. A Spring application event: whoever keeps something of it
 * forgets that on the thread which tells them, and may be told twice.
 *
 * @param workspace where
 * @param id which
 */
public record RequestDeleted(WorkspaceId workspace, RequestId id) {
}

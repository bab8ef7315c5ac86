package org.switchboard.request;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A request is not on hold. A Spring application event: what a hold put off is done on
 * the thread which tells of it, and perhaps twice.
 *
 * @param workspace where
 * @param id which
 */
public record HoldReleased(WorkspaceId workspace, RequestId id) {
}

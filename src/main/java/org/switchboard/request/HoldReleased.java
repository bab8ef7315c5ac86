package org.switchboard.request;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A request is no longer on hold. A Spring application event: listeners run whatever the
 * hold postponed, on the publisher's thread, and may get it twice.
 *
 * @param workspace the request's workspace
 * @param id the request
 */
public record HoldReleased(WorkspaceId workspace, RequestId id) {
}

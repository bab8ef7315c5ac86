package org.switchboard.intake;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A draft became a request. May be said more than once.
 *
 * @param workspace where
 * @param draft which draft of who sent it, as they looked at it
 * @param request the request
 */
public record DraftSent(WorkspaceId workspace, DraftRef draft, RequestId request) {
}

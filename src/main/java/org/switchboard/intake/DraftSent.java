package org.switchboard.intake;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A draft became a request. May be said more than once.
 *
 * @param workspace where
 * @param userId who sent it
 * @param draft which draft of theirs, as they looked at it
 * @param request the request
 */
public record DraftSent(WorkspaceId workspace, String userId, DraftRef draft, RequestId request) {
}

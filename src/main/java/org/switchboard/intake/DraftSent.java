package org.switchboard.intake;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * A draft became a request. May be published more than once.
 *
 * @param workspace the workspace
 * @param draft the sender's draft as they saw it
 * @param request the request
 */
public record DraftSent(WorkspaceId workspace, DraftRef draft, RequestId request) {
}

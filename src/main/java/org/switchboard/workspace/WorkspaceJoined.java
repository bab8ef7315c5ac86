package org.switchboard.workspace;

/**
 * From now on this node serves the workspace. A Spring application event, published to
 * each module in turn on the thread that joins, so that a module which cannot serve the
 * workspace stops it from joining by throwing.
 *
 * @param workspace who joined
 */
public record WorkspaceJoined(WorkspaceId workspace) {
}

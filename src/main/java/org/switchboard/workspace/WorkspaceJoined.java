package org.switchboard.workspace;

/**
 * This node starts serving the workspace. A Spring application event, published to each
 * module in turn on the joining thread: a module that can't serve the workspace throws
 * and so keeps it from joining.
 *
 * @param workspace the workspace
 */
public record WorkspaceJoined(WorkspaceId workspace) {
}

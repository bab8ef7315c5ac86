package org.switchboard.workspace;

/**
 * This node no longer serves the workspace. What is stored stays.
 *
 * @param workspace who left
 */
public record WorkspaceLeft(WorkspaceId workspace) {
}

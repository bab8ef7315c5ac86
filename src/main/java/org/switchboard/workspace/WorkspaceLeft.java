package org.switchboard.workspace;

/**
 * This node no longer serves the workspace. Its stored data stays.
 *
 * @param workspace the workspace
 */
public record WorkspaceLeft(WorkspaceId workspace) {
}

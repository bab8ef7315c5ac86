package org.switchboard.directory;

import org.switchboard.workspace.WorkspaceId;

/**
 * This node has loaded a district file that is not the one before. Other nodes take it
 * over within about two seconds, and do not tell so themselves.
 *
 * @param workspace where
 */
public record DirectoryChanged(WorkspaceId workspace) {
}

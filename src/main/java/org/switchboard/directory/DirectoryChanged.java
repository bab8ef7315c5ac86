package org.switchboard.directory;

import org.switchboard.workspace.WorkspaceId;

/**
 * This node loaded a different district file. Other nodes take it over within about two
 * seconds without publishing this.
 *
 * @param workspace the workspace
 */
public record DirectoryChanged(WorkspaceId workspace) {
}

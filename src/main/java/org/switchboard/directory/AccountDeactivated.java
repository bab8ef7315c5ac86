package org.switchboard.directory;

import org.switchboard.workspace.WorkspaceId;

/**
 * Slack says that the account of someone in the directory is deactivated. It is told on
 * one node, each time that Slack is asked, so that what could not be done the last time
 * is done then. The directory has them as deactivated by now.
 *
 * @param workspace where
 * @param userId whose
 */
public record AccountDeactivated(WorkspaceId workspace, String userId) {
}

package org.switchboard.directory;

import org.switchboard.workspace.WorkspaceId;

/**
 * Slack reports the account of someone in the directory as deactivated. Published on one
 * node, every time Slack is asked, so that work that failed last time is retried. By then
 * the directory already knows.
 *
 * @param workspace the workspace
 * @param userId the person's Slack user id
 */
public record AccountDeactivated(WorkspaceId workspace, String userId) {
}

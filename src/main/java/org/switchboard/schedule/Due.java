package org.switchboard.schedule;

import java.time.Instant;

import org.switchboard.workspace.WorkspaceId;

/**
 * Something whose time has come.
 *
 * @param workspace where
 * @param subject whom it is about, such as {@code REQ-12}
 * @param at when it was due
 */
public record Due(WorkspaceId workspace, String subject, Instant at) {
}

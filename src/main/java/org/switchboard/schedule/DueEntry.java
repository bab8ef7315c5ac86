package org.switchboard.schedule;

import java.time.Instant;

import org.switchboard.workspace.WorkspaceId;

/**
 * Something that is due.
 *
 * @param workspace the workspace
 * @param subject what it is about ({@code REQ-12})
 * @param at when it was due
 */
public record DueEntry(WorkspaceId workspace, String subject, Instant at) {
}

package org.switchboard.journal;

import java.time.Instant;

import org.switchboard.workspace.WorkspaceId;

/**
 * That something happened, without what people wrote about it.
 *
 * @param workspace where it happened
 * @param id the entry's own id, such as {@code 1764000000000-0}: the same each time the
 * entry is handed out
 * @param type what happened, in its module's words
 * @param subject whom it happened to, such as {@code REQ-12}
 * @param version the subject's version from then on
 * @param at when it happened
 */
public record JournalEntry(WorkspaceId workspace, String id, String type, String subject, long version, Instant at) {
}

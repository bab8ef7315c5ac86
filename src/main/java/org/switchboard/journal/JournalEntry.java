package org.switchboard.journal;

import java.time.Instant;

import org.switchboard.workspace.WorkspaceId;

/**
 * Something that happened, without what people wrote about it.
 *
 * @param workspace where it happened
 * @param id the entry's id, such as {@code 1764000000000-0}; stays the same however often
 * the entry is handed out
 * @param type what happened, in its module's terms
 * @param subject what it happened to, such as {@code REQ-12}
 * @param version the subject's version after the change
 * @param at when it happened
 */
public record JournalEntry(WorkspaceId workspace, String id, String type, String subject, long version, Instant at) {
}

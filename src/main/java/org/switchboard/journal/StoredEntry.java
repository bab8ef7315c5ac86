package org.switchboard.journal;

import java.time.Instant;
import java.util.Map;

import org.switchboard.workspace.WorkspaceId;

/**
 * An entry as stored, not parsed yet.
 *
 * @param id the stream id
 * @param fields the stream's fields
 */
record StoredEntry(String id, Map<String, String> fields) {

	JournalEntry in(WorkspaceId workspace) {
		return new JournalEntry(workspace, this.id, field(Journal.TYPE), field(Journal.SUBJECT),
				Long.parseLong(field(Journal.VERSION)), Instant.ofEpochMilli(Long.parseLong(field(Journal.AT))));
	}

	private String field(String name) {
		String value = this.fields.get(name);
		if (value == null) {
			throw new IllegalStateException("a journal entry has no " + name);
		}
		return value;
	}

}

package org.switchboard.request.draft;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.switchboard.directory.PersonalData;
import org.switchboard.workspace.WorkspaceId;

/**
 * What a person wrote to Switchboard and has not sent. Its words are shown to no one
 * else.
 */
@Component
class DraftData implements PersonalData {

	private final DraftStore store;

	DraftData(DraftStore store) {
		this.store = store;
	}

	@Override
	public String name() {
		return "drafts";
	}

	@Override
	public List<?> of(WorkspaceId workspace, String userId) {
		return this.store.idsOf(workspace, userId).stream().map((id) -> Map.of("draft", id)).toList();
	}

	@Override
	public void erase(WorkspaceId workspace, String userId) {
		this.store.delete(workspace, this.store.idsOf(workspace, userId));
	}

}

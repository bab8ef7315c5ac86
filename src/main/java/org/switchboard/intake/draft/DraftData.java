package org.switchboard.intake.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.PersonalData;
import org.switchboard.workspace.WorkspaceId;

/**
 * What someone wrote to Switchboard and hasn't sent. No one else sees it.
 */
@Component
class DraftData implements PersonalData {

	private final DraftStore store;

	private final Drafts drafts;

	DraftData(DraftStore store, Drafts drafts) {
		this.store = store;
		this.drafts = drafts;
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
	public Optional<String> erasable(WorkspaceId workspace, String userId) {
		int count = this.store.unsentOf(workspace, userId).size();
		return (count == 0) ? Optional.empty()
				: Optional.of((count == 1) ? "1 unsent draft" : count + " unsent drafts");
	}

	@Override
	public void erase(WorkspaceId workspace, String userId) {
		this.drafts.erase(workspace, userId);
	}

}

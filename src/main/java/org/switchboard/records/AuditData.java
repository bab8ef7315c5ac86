package org.switchboard.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;
import org.switchboard.directory.PersonalData;
import org.switchboard.workspace.WorkspaceId;

/**
 * The audit entries by and about a person, including under former accounts. Reads the
 * whole trail and never changes it.
 */
@Component
class AuditData implements PersonalData {

	private final Audit audit;

	AuditData(Audit audit) {
		this.audit = audit;
	}

	@Override
	public String name() {
		return "audit";
	}

	@Override
	public List<?> of(WorkspaceId workspace, String userId) {
		Set<String> ids = new HashSet<>(Set.of(userId));
		List<Map<String, String>> found = new ArrayList<>();
		this.audit.each(workspace, (entry) -> {
			List<String> named = List.of(entry.of().split(" "));
			if (ids.contains(entry.who()) || named.stream().anyMatch(ids::contains)) {
				found.add(Map.of("at", entry.at().toString(), "by", entry.who(), "what", entry.what(), "of", entry.of(),
						"outcome", entry.outcome()));
			}
			// includes the old account's later entries; in older ones the command's word
			// comes first
			int last = named.size() - 1;
			boolean joins = entry.what().equals(PersonListener.JOIN) && entry.outcome().equals(AuditEntry.DONE);
			if (joins && last > 0 && ids.contains(named.get(last))) {
				ids.add(named.get(last - 1));
			}
		});
		return found;
	}

}

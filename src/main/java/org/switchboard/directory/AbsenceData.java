package org.switchboard.directory;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * When a person is away, by the district file or their own word.
 */
@Component
class AbsenceData implements PersonalData {

	private final Directories directories;

	AbsenceData(Directories directories) {
		this.directories = directories;
	}

	@Override
	public String name() {
		return "absences";
	}

	@Override
	public List<?> of(WorkspaceId workspace, String userId) {
		return this.directories.of(workspace)
			.person(userId)
			.stream()
			.flatMap((person) -> person.absences().stream())
			.map((absence) -> Map.of("from", absence.from().toString(), "until", absence.until().toString()))
			.toList();
	}

}

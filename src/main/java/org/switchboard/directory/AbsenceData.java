package org.switchboard.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/** When a person is out, according to the district file or to themselves. */
@Component
class AbsenceData implements PersonalData {

	private final Directories directories;

	private final Absences absences;

	AbsenceData(Directories directories, Absences absences) {
		this.directories = directories;
		this.absences = absences;
	}

	@Override
	public String name() {
		return "absences";
	}

	@Override
	public List<?> of(WorkspaceId workspace, String userId) {
		return this.directories.upToDate(workspace)
			.person(userId)
			.stream()
			.flatMap((person) -> person.absences().stream())
			.map((absence) -> Map.of("from", absence.from().toString(), "until", absence.until().toString()))
			.toList();
	}

	// moves both the absence they entered and their role as someone else's backup
	@Override
	public void join(WorkspaceId workspace, String before, String now) {
		Map<String, Absence> entered = this.directories.heldUpToDate(workspace).overrides().absences();
		// one intent per change, so that other nodes notice each of them
		String intent = "join:" + before + ":" + now + ":";
		entered.forEach((userId, absence) -> {
			if (absence.substitute().filter(before::equals).isPresent()) {
				this.absences.begin(workspace, userId, new Absence(absence.from(), absence.until(), Optional.of(now)),
						intent + userId);
			}
		});
		Absence own = entered.get(before);
		// a deactivation belongs to the old account only
		if (own != null && !own.isForGood()) {
			if (!entered.containsKey(now)) {
				this.absences.begin(workspace, now, own, intent + now);
			}
			this.absences.end(workspace, before, intent + before);
		}
	}

}

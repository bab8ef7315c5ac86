package org.switchboard.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * When a person is away, by the district file or their own word.
 */
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

	// what they said themselves, and for whom they cover
	@Override
	public void join(WorkspaceId workspace, String before, String now) {
		Map<String, Absence> said = this.directories.heldUpToDate(workspace).said().absences();
		// each of its own, by which other nodes see that there is something new
		String intent = "join:" + before + ":" + now + ":";
		said.forEach((userId, absence) -> {
			if (absence.substitute().filter(before::equals).isPresent()) {
				this.absences.begin(workspace, userId, new Absence(absence.from(), absence.until(), Optional.of(now)),
						intent + userId);
			}
		});
		Absence own = said.get(before);
		// that an account is deactivated is true of that account alone
		if (own != null && !own.isForGood()) {
			if (!said.containsKey(now)) {
				this.absences.begin(workspace, now, own, intent + now);
			}
			this.absences.end(workspace, before, intent + before);
		}
	}

}

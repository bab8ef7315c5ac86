package org.switchboard.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Absences people enter themselves, on top of those in the district file. They apply on
 * this node at once and on the others within about two seconds.
 */
@Component
public class Absences {

	private final OverrideStore store;

	private final Directories directories;

	private final Clock clock;

	Absences(OverrideStore store, Directories directories, Clock clock) {
		this.store = store;
		this.directories = directories;
		this.clock = clock;
	}

	/**
	 * Marks someone as out, replacing any absence they entered before.
	 * @param intent identifies this change; repeating it does nothing
	 */
	public void begin(WorkspaceId workspace, String userId, Absence absence, String intent) {
		put(workspace, userId, Optional.of(absence), intent);
	}

	/**
	 * Removes the absence someone entered themselves.
	 * @param intent identifies this change; repeating it does nothing
	 */
	public void end(WorkspaceId workspace, String userId, String intent) {
		put(workspace, userId, Optional.empty(), intent);
	}

	// one round trip, plus one if they changed theirs in the last few days; of two
	// simultaneous changes the later wins
	private void put(WorkspaceId workspace, String userId, Optional<Absence> absence, String intent) {
		StoredAbsence next = StoredAbsence.of(absence, intent, this.clock);
		List<String> held = List.of("");
		while (!held.isEmpty()) {
			held = this.store.put(workspace, OverrideStore.Kind.AWAY, intent,
					List.of(new OverrideStore.Entry(userId, held.get(0), next)));
		}
		this.directories.refreshOverrides(workspace);
	}

}

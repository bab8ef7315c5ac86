package org.switchboard.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * What people say of their own absences, besides what the district file says. It is in
 * the directory of this node at once, and in that of others within about two seconds.
 */
@Component
public class Absences {

	private final SaidStore store;

	private final Directories directories;

	private final Clock clock;

	Absences(SaidStore store, Directories directories, Clock clock) {
		this.store = store;
		this.directories = directories;
		this.clock = clock;
	}

	/**
	 * Somebody is away, instead of what they said before.
	 * @param absence when, and perhaps who stands in
	 * @param intent what this is known by: a second time it changes nothing
	 */
	public void begin(WorkspaceId workspace, String userId, Absence absence, String intent) {
		put(workspace, userId, Optional.of(absence), intent);
	}

	/**
	 * Somebody is not away, as far as they said so themselves.
	 * @param intent what this is known by: a second time it changes nothing
	 */
	public void end(WorkspaceId workspace, String userId, String intent) {
		put(workspace, userId, Optional.empty(), intent);
	}

	// one round trip, and one more if they have said something within the last days; of
	// two at the
	// same time the later one stays
	private void put(WorkspaceId workspace, String userId, Optional<Absence> absence, String intent) {
		StoredAbsence next = StoredAbsence.of(absence, intent, this.clock);
		List<String> held = List.of("");
		while (!held.isEmpty()) {
			held = this.store.put(workspace, SaidStore.Kind.AWAY, intent,
					List.of(new SaidStore.Thing(userId, held.get(0), next)));
		}
		this.directories.takeOverSaid(workspace);
	}

}

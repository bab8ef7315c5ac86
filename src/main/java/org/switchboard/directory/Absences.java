package org.switchboard.directory;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * What people say of their own absences, besides what the district file says. It is in
 * the directory of this node at once, and in that of others within about two seconds.
 */
@Component
public class Absences {

	private final AbsenceStore store;

	private final Directories directories;

	Absences(AbsenceStore store, Directories directories) {
		this.store = store;
		this.directories = directories;
	}

	/**
	 * Somebody is away, instead of what they said before.
	 * @param workspace where
	 * @param userId who
	 * @param absence when, and perhaps who stands in
	 * @param intent what this is known by: a second time it changes nothing
	 */
	public void begin(WorkspaceId workspace, String userId, Absence absence, String intent) {
		this.store.put(workspace, userId, Optional.of(absence), intent);
		this.directories.takeOverAbsences(workspace);
	}

	/**
	 * Somebody is not away, as far as they said so themselves.
	 * @param workspace where
	 * @param userId who
	 * @param intent what this is known by: a second time it changes nothing
	 */
	public void end(WorkspaceId workspace, String userId, String intent) {
		this.store.put(workspace, userId, Optional.empty(), intent);
		this.directories.takeOverAbsences(workspace);
	}

}

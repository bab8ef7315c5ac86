package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.workspace.WorkspaceId;

/**
 * Somebody who typed or clicked in Slack.
 *
 * @param workspace where
 * @param directory the directory of today
 * @param userId their Slack user id
 */
public record Caller(WorkspaceId workspace, Directory directory, String userId) {

	/**
	 * The sender of a payload.
	 * @param directories all directories
	 * @param userId the payload's user
	 * @return the caller, in the directory or not
	 */
	public static Caller of(Directories directories, WorkspaceId workspace, String userId) {
		return new Caller(workspace, directories.of(workspace), userId);
	}

	/** Nothing if the directory does not know them. */
	public Optional<Participant> participant() {
		return this.directory.person(this.userId).map(Participant::of);
	}

	/**
	 * Whether they work for the central office: serve in a team, lead, or run
	 * Switchboard.
	 */
	public boolean isStaff() {
		return !teams().isEmpty() || this.directory.leaderScope(this.userId).isPresent()
				|| this.directory.isAdministrator(this.userId);
	}

	/** Those they serve. */
	public List<Team> teams() {
		return this.directory.teams().stream().filter(this::serves).toList();
	}

	/** Whether they are a member of a team, or stand in for one. */
	public boolean serves(Team team) {
		return team.hasMember(this.userId)
				|| team.substitutes().values().stream().anyMatch((other) -> other.userId().equals(this.userId));
	}

}

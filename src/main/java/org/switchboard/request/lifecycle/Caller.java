package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.workspace.WorkspaceId;

/**
 * Someone who typed or clicked in Slack.
 *
 * @param workspace their workspace
 * @param directory today's directory
 * @param userId their Slack user id
 */
public record Caller(WorkspaceId workspace, Directory directory, String userId) {

	/** Returns the sender of a payload, who may or may not be in the directory. */
	public static Caller of(Directories directories, WorkspaceId workspace, String userId) {
		return new Caller(workspace, directories.of(workspace), userId);
	}

	/** Returns them as a participant; empty if the directory doesn't know them. */
	public Optional<Participant> participant() {
		return this.directory.person(this.userId).map(Participant::of);
	}

	/**
	 * Whether they work for the central office: on a team, as a leader, or as a
	 * Switchboard administrator.
	 */
	public boolean isStaff() {
		return !teams().isEmpty() || this.directory.leaderScope(this.userId).isPresent()
				|| this.directory.isAdministrator(this.userId);
	}

	/** Returns the teams they belong to or cover for. */
	public List<Team> teams() {
		return this.directory.teams().stream().filter(this::serves).toList();
	}

	/** Whether they belong to a team or cover for a member of it. */
	public boolean serves(Team team) {
		return team.hasMember(this.userId)
				|| team.substitutes().values().stream().anyMatch((other) -> other.userId().equals(this.userId));
	}

}

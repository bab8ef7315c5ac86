package org.switchboard.workspace;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A Slack workspace, by the payload's {@code team_id}.
 *
 * @param value Slack's id, such as {@code T0123ABCD}
 */
public record WorkspaceId(String value) {

	private static final Pattern SLACK_ID = Pattern.compile("[A-Z0-9]{2,32}");

	public WorkspaceId {
		if (!SLACK_ID.matcher(value).matches()) {
			throw new IllegalArgumentException("not a Slack workspace id");
		}
	}

	/** Parses a payload's {@code team_id}; empty if it isn't a workspace's id. */
	public static Optional<WorkspaceId> parse(@Nullable String teamId) {
		return Optional.ofNullable(teamId).filter((id) -> SLACK_ID.matcher(id).matches()).map(WorkspaceId::new);
	}

	/**
	 * Returns the Redis key {@code sb:{T0123ABCD}:part:part}. The braces are a cluster
	 * hash tag: all keys of a workspace share one slot, so its scripts stay atomic on
	 * Redis Cluster.
	 */
	public String key(String... parts) {
		return "sb:{" + this.value + "}:" + String.join(":", parts);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

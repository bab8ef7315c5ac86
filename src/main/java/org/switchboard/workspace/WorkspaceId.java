package org.switchboard.workspace;

import java.util.regex.Pattern;

/**
 * A Slack workspace, by the {@code team_id} of the payload that speaks of it.
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

	/**
	 * The Redis key {@code sb:{T0123ABCD}:part:part}. The braces are a cluster hash tag:
	 * all keys of a workspace share one slot, so its scripts stay atomic on Redis
	 * Cluster.
	 * @param parts what follows the workspace
	 * @return the key
	 */
	public String key(String... parts) {
		return "sb:{" + this.value + "}:" + String.join(":", parts);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

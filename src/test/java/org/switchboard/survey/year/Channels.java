package org.switchboard.survey.year;

import java.util.HashMap;
import java.util.Map;

import slacksim.Workspace;

/**
 * Whose direct messages a channel is.
 */
final class Channels {

	private final Map<String, String> owners = new HashMap<>();

	Channels(Workspace workspace) {
		workspace.people().forEach((user) -> this.owners.put(workspace.person(user.id()).dm().channelId(), user.id()));
	}

	String owner(String channel) {
		return this.owners.getOrDefault(channel, channel);
	}

}

package org.switchboard.anonymity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import slacksim.workspace.Workspace;

/** Whose direct messages each channel is. */
final class Channels {

	private static final Pattern CHANNEL = Pattern.compile("D[A-Z0-9]{5,}");

	private final Map<String, String> owners = new HashMap<>();

	Channels(Workspace workspace) {
		workspace.people().forEach((user) -> this.owners.put(workspace.person(user.id()).dm().channelId(), user.id()));
	}

	// replaces each channel with its owner
	String named(String text) {
		return CHANNEL.matcher(text).replaceAll((match) -> owner(match.group()));
	}

	String owner(String channel) {
		return this.owners.getOrDefault(channel, channel);
	}

}

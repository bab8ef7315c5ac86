package org.switchboard.delivery;

import java.util.List;

import org.switchboard.slack.SlackApi;
import org.switchboard.workspace.WorkspaceId;

/** Finds the channel behind a conversation, for methods that don't accept a user's id. */
final class Conversations {

	private Conversations() {
	}

	static String channel(SlackApi slack, WorkspaceId workspace, Lease lease) {
		if (lease.root().isPresent()) {
			return lease.root().get().channel();
		}
		String conversation = lease.conversation();
		if (!conversation.startsWith("U") && !conversation.startsWith("W")) {
			return conversation;
		}
		return slack
			.patiently(workspace, (methods) -> methods.conversationsOpen((call) -> call.users(List.of(conversation))))
			.getChannel()
			.getId();
	}

}

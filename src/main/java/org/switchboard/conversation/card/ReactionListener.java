package org.switchboard.conversation.card;

import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.MessagePlace;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/** Listens for emoji that people add to messages or remove. */
@Component
class ReactionListener implements SlackListeners {

	private final Reactions reactions;

	ReactionListener(Reactions reactions) {
		this.reactions = reactions;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(ReactionAddedEvent.class, (event, workspace, retry) -> changed(workspace, event.getUser(),
				event.getItem().getChannel(), event.getItem().getTs(), event.getReaction()));
		registry.event(ReactionRemovedEvent.class, (event, workspace, retry) -> changed(workspace, event.getUser(),
				event.getItem().getChannel(), event.getItem().getTs(), event.getReaction()));
	}

	// reactions to files have no channel
	private void changed(WorkspaceId workspace, String user, String channel, String ts, String emoji) {
		if (channel != null && ts != null) {
			this.reactions.follow(workspace, new MessagePlace(channel, ts), user, emoji);
		}
	}

}

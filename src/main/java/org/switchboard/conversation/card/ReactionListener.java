package org.switchboard.conversation.card;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Posted;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Sees the emoji that people put on messages, and take away.
 */
@Component
class ReactionListener implements SlackListeners {

	private final Reactions reactions;

	ReactionListener(Reactions reactions) {
		this.reactions = reactions;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(ReactionAddedEvent.class, (event, context) -> changed(context, event.getUser(),
				event.getItem().getChannel(), event.getItem().getTs(), event.getReaction()));
		registry.event(ReactionRemovedEvent.class, (event, context) -> changed(context, event.getUser(),
				event.getItem().getChannel(), event.getItem().getTs(), event.getReaction()));
	}

	// there are also reactions to files, which are in no channel
	private Response changed(EventContext context, String user, String channel, String ts, String emoji) {
		if (channel != null && ts != null) {
			this.reactions.follow(new WorkspaceId(context.getTeamId()), new Posted(channel, ts), user, emoji);
		}
		return context.ack();
	}

}

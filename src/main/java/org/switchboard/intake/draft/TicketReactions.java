package org.switchboard.intake.draft;

import java.util.Optional;
import java.util.Set;

import com.slack.api.model.Message;
import com.slack.api.model.event.ReactionAddedEvent;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.MessagePlace;
import org.switchboard.intake.SourceMessages;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackRateLimited;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreachable;
import org.switchboard.slack.SlackUnreadable;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Finds messages that people add a ticket emoji to, or in whose thread they mention
 * Switchboard.
 */
@Component
class TicketReactions {

	// errors of conversations.replies that mean there's nothing to read
	private static final Set<String> NOT_THERE = Set.of("thread_not_found", "message_not_found", "channel_not_found",
			"not_in_channel");

	private final DraftProperties properties;

	private final SlackApi slack;

	private final Workspaces workspaces;

	TicketReactions(DraftProperties properties, SlackApi slack, Workspaces workspaces) {
		this.properties = properties;
		this.slack = slack;
		this.workspaces = workspaces;
	}

	boolean isTicket(ReactionAddedEvent reaction) {
		return this.properties.ticketEmoji().equals(reaction.getReaction())
				&& "message".equals(reaction.getItem().getType())
				&& this.properties.ticketChannels().contains(reaction.getItem().getChannel());
	}

	// reads a message, in a thread or not
	Optional<SourceMessages.Written> message(WorkspaceId workspace, MessagePlace place) {
		try {
			return this.slack
				.promptly(workspace,
						(client) -> client.conversationsReplies((call) -> call.channel(place.channel())
							.ts(place.ts())
							.oldest(place.ts())
							.latest(place.ts())
							.inclusive(true)
							.limit(1)))
				.getMessages()
				.stream()
				.filter((message) -> place.ts().equals(message.getTs()))
				.findFirst()
				.map((message) -> written(place.channel(), message));
		}
		catch (SlackUnreadable ex) {
			return Optional.empty();
		}
		catch (SlackRefused ex) {
			if (NOT_THERE.contains(ex.error())) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	// whether a message is ours, even if delivery has forgotten it
	boolean isOurs(WorkspaceId workspace, MessagePlace place) {
		try {
			return message(workspace, place).filter((message) -> this.workspaces.isOurs(workspace, message.user()))
				.isPresent();
		}
		catch (SlackRefused | SlackRateLimited | SlackUnreachable ex) {
			return false;
		}
	}

	private static SourceMessages.Written written(String channel, Message message) {
		return new SourceMessages.Written(channel, message.getTs(), message.getThreadTs(), message.getUser(),
				MessageBody.of(message));
	}

}

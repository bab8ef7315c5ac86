package org.switchboard.intake.draft;

import java.util.Optional;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.intake.SourceMessages;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.MessageReceipt;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles mentions of Switchboard, and messages that people add a ticket emoji to. What
 * can't be stored isn't acknowledged, so that Slack sends it again.
 *
 * @see <a href="https://docs.slack.dev/reference/events/app_mention">app_mention</a>
 * @see <a href=
 * "https://docs.slack.dev/reference/events/reaction_added">reaction_added</a>
 */
@Component
class DraftListener implements SlackListeners {

	private static final MessageReceipt HEARING = new MessageReceipt(DraftWords.NOT_YET, DraftWords.NOT_AT_ALL);

	private final Drafts drafts;

	private final TicketReactions tickets;

	private final Deliveries deliveries;

	private final Ephemeral ephemeral;

	DraftListener(Drafts drafts, TicketReactions tickets, Deliveries deliveries, Ephemeral ephemeral) {
		this.drafts = drafts;
		this.tickets = tickets;
		this.deliveries = deliveries;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(AppMentionEvent.class, this::mentioned);
		registry.event(ReactionAddedEvent.class, (event, workspace, retry) -> {
			if (this.tickets.isTicket(event)) {
				ticketed(event, workspace, retry);
			}
		});
	}

	private void mentioned(AppMentionEvent mention, WorkspaceId workspace, int retry) {
		Optional<MessagePlace> thread = Optional.ofNullable(mention.getThreadTs())
			.map((root) -> new MessagePlace(mention.getChannel(), root));
		SourceMessages.Written message = new SourceMessages.Written(mention.getChannel(), mention.getTs(),
				mention.getThreadTs(), mention.getUser(),
				MessageBody.of(mention.getText(), mention.getFiles(), mention.getAttachments()));
		HEARING.take(retry,
				() -> thread.filter((root) -> isAnswered(workspace, root)).isPresent() ? Optional.empty()
						: this.drafts.of(workspace, message, mention.getUser(), mention.getTs()),
				(text) -> this.ephemeral.tell(workspace, mention.getChannel(), thread.map(MessagePlace::ts),
						mention.getUser(), text));
	}

	// what's written there is relayed as it is, or its writer is told that it wasn't
	private boolean isAnswered(WorkspaceId workspace, MessagePlace thread) {
		return this.deliveries.at(workspace, thread)
			.map((ours) -> !Drafts.isDraft(ours))
			.orElseGet(() -> this.tickets.isOurs(workspace, thread));
	}

	private void ticketed(ReactionAddedEvent reaction, WorkspaceId workspace, int retry) {
		MessagePlace place = new MessagePlace(reaction.getItem().getChannel(), reaction.getItem().getTs());
		HEARING.take(retry,
				() -> this.tickets.message(workspace, place)
					.map((message) -> this.drafts.of(workspace, message, reaction.getUser(), reaction.getEventTs()))
					.orElse(Optional.of(DraftWords.CANT_READ)),
				(text) -> this.ephemeral.tell(workspace, place.channel(), Optional.empty(), reaction.getUser(), text));
	}

}

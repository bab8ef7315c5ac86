package org.switchboard.delivery;

import java.util.Optional;
import java.util.Set;

import com.slack.api.model.File;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.switchboard.slack.CallRefusal;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackCall;
import org.switchboard.slack.SlackRefused;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles replies to cards that someone deleted in Slack, which Slack silently posts
 * outside the thread. Requests the card again, removes the stray, and sends the reply
 * again after the card. A node that takes over midway starts from the first step;
 * repeating them is harmless.
 */
@Component
class StrayReplies {

	/** How often to restore a card; something may delete it every time. */
	private static final int MOST_TIMES = 3;

	private static final Set<String> REMOVED = Set.of("message_not_found", "file_not_found", "file_deleted");

	private final SlackApi slack;

	private final Lanes lanes;

	private final ApplicationEventPublisher events;

	StrayReplies(SlackApi slack, Lanes lanes, ApplicationEventPublisher events) {
		this.slack = slack;
		this.lanes = lanes;
		this.events = events;
	}

	// has a reply that went astray sent again after its card
	DeliveryResult caught(WorkspaceId workspace, Lease lease, DeliveryResult settlement) {
		if (settlement instanceof DeliveryResult.Delivered delivered && delivered.astray()) {
			return back(workspace, lease).filter((gone) -> isRemoved(workspace, delivered)).orElse(settlement);
		}
		return settlement;
	}

	// requests the card above a reply
	Optional<DeliveryResult> back(WorkspaceId workspace, Lease lease) {
		String card = lease.content().under();
		if (card == null || lease.root().isEmpty()) {
			return Optional.empty();
		}
		this.events.publishEvent(new CardLost(workspace, lease.root().get()));
		return (this.lanes.isWaiting(workspace, lease, card) && this.lanes.strayed(workspace, lease) <= MOST_TIMES)
				? Optional.of(new DeliveryResult.Gone(card)) : Optional.empty();
	}

	private boolean isRemoved(WorkspaceId workspace, DeliveryResult.Delivered stray) {
		try {
			remove(workspace, Optional.of(stray.posted()), stray.file());
			return true;
		}
		catch (SlackRefused ex) {
			if (ex.kind() == CallRefusal.PERMANENT || ex.kind() == CallRefusal.GONE) {
				return false;
			}
			throw ex;
		}
	}

	// removes what the bot posted, as far as it still exists
	void remove(WorkspaceId workspace, Optional<MessagePlace> at, Optional<String> file) {
		file.ifPresent((id) -> call(workspace, (slack) -> slack.filesDelete((call) -> call.file(id))));
		at.ifPresent((message) -> call(workspace,
				(slack) -> slack.chatDelete((call) -> call.channel(message.channel()).ts(message.ts()))));
	}

	// finds the file shown by one of the bot's messages; older versions didn't record it
	Optional<String> fileAt(WorkspaceId workspace, MessagePlace at) {
		try {
			return this.slack.patiently(workspace, (slack) -> slack.conversationsReplies(
					(call) -> call.channel(at.channel()).ts(at.ts()).oldest(at.ts()).latest(at.ts()).inclusive(true)))
				.getMessages()
				.stream()
				.filter((message) -> at.ts().equals(message.getTs()) && message.getFiles() != null)
				.flatMap((message) -> message.getFiles().stream())
				.map(File::getId)
				.findFirst();
		}
		catch (SlackRefused ex) {
			if (ex.kind() == CallRefusal.PERMANENT || ex.kind() == CallRefusal.GONE) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	private void call(WorkspaceId workspace, SlackCall<?> call) {
		try {
			this.slack.patiently(workspace, call);
		}
		catch (SlackRefused ex) {
			if (!REMOVED.contains(ex.error())) {
				throw ex;
			}
		}
	}

}

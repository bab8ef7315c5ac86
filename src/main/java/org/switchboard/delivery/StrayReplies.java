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
 * Replies to cards that someone deleted in Slack, which Slack posts beside the thread
 * without a word. The card is asked for again, the stray removed, and the reply made once
 * more behind the card. Whoever takes over between these steps goes through them from the
 * first: none does harm twice.
 */
@Component
class StrayReplies {

	/** Whatever deletes a card each time it comes back is not to be outdone. */
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

	// sends a reply that went astray behind its card
	DeliveryResult caught(WorkspaceId workspace, Lease lease, DeliveryResult settlement) {
		if (settlement instanceof DeliveryResult.Delivered delivered && delivered.astray()) {
			return back(workspace, lease).filter((gone) -> isRemoved(workspace, delivered)).orElse(settlement);
		}
		return settlement;
	}

	// asks for the card above a reply
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

	// removes what the bot showed, as far as it is there
	void remove(WorkspaceId workspace, Optional<MessagePlace> at, Optional<String> file) {
		file.ifPresent((id) -> call(workspace, (slack) -> slack.filesDelete((call) -> call.file(id))));
		at.ifPresent((message) -> call(workspace,
				(slack) -> slack.chatDelete((call) -> call.channel(message.channel()).ts(message.ts()))));
	}

	// which file a message of the bot shows, as older versions did not note it
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

package org.switchboard.conversation.card;

import java.util.List;

import com.slack.api.model.event.MessageDeletedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.CardLost;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.DeliveryRef;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Posts a card anew that somebody deleted in Slack, so that what is said from then on has
 * a thread that people see.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message/message_deleted">
 * message_deleted</a>
 */
@Component
class LostCardListener implements SlackListeners {

	private final Deliveries deliveries;

	private final Clearance clearance;

	LostCardListener(Deliveries deliveries, Clearance clearance) {
		this.deliveries = deliveries;
		this.clearance = clearance;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(MessageDeletedEvent.class,
				(event, workspace, retry) -> restore(workspace, new MessagePlace(event.getChannel(), event.getDeletedTs())));
	}

	@EventListener
	void on(CardLost lost) {
		restore(lost.workspace(), lost.place());
	}

	private void restore(WorkspaceId workspace, MessagePlace place) {
		this.deliveries.at(workspace, place).ifPresent((card) -> restore(workspace, card, place));
	}

	// of a card that is elsewhere by now, only the old place is gone; who may not read a
	// request any more needs no card of it
	private void restore(WorkspaceId workspace, DeliveryRef lost, MessagePlace place) {
		RequestId.parse(lost.subject())
			.flatMap((id) -> this.clearance.messages(workspace, id))
			.flatMap((messages) -> messages.card(lost.name())
				.filter(this.clearance.closed(workspace, messages.latest()).negate()))
			.filter((card) -> this.deliveries.posted(workspace, lost.subject(), card.name(), card.conversation())
				.filter(place::equals)
				.isPresent())
			.ifPresent((card) -> this.deliveries.repeat(workspace, lost.subject(), List.of(card)));
	}

}

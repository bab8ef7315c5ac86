package org.switchboard.conversation.card;

import java.util.List;
import java.util.stream.Stream;

import com.slack.api.model.event.MessageDeletedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.CardLost;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.DeliveryRef;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Posts a card again that someone deleted in Slack, so that later messages have a thread
 * that people can see.
 *
 * @see <a href=
 * "https://docs.slack.dev/reference/events/message/message_deleted">message_deleted</a>
 */
@Component
class LostCardListener implements SlackListeners {

	private final Deliveries deliveries;

	private final ConfidentialAccess access;

	private final ReadingTrail readings;

	LostCardListener(Deliveries deliveries, ConfidentialAccess access, ReadingTrail readings) {
		this.deliveries = deliveries;
		this.access = access;
		this.readings = readings;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(MessageDeletedEvent.class, (event, workspace, retry) -> restore(workspace,
				new MessagePlace(event.getChannel(), event.getDeletedTs())));
	}

	@EventListener
	void on(CardLost lost) {
		restore(lost.workspace(), lost.place());
	}

	private void restore(WorkspaceId workspace, MessagePlace place) {
		this.deliveries.at(workspace, place).ifPresent((card) -> restore(workspace, card, place));
	}

	// a card that has moved only lost its old place, and people who may no longer read
	// the request don't need a card
	private void restore(WorkspaceId workspace, DeliveryRef lost, MessagePlace place) {
		RequestId.parse(lost.subject())
			.flatMap((id) -> this.access.messages(workspace, id))
			.ifPresent((messages) -> messages.card(lost.name())
				.filter(this.access.closed(workspace, messages.latest()).negate())
				.filter((card) -> this.deliveries.posted(workspace, lost.subject(), card.name(), card.conversation())
					.filter(place::equals)
					.isPresent())
				.ifPresent((card) -> {
					this.readings.shown(workspace, messages.latest(), Stream.of(card.conversation()));
					this.deliveries.repeat(workspace, lost.subject(), List.of(card));
				}));
	}

}

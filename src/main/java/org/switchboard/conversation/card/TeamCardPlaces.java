package org.switchboard.conversation.card;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/** Finds the cards in teams' channels. */
@Component
public class TeamCardPlaces {

	private final Deliveries deliveries;

	private final Workspaces workspaces;

	TeamCardPlaces(Deliveries deliveries, Workspaces workspaces) {
		this.deliveries = deliveries;
		this.workspaces = workspaces;
	}

	/**
	 * Returns the address of a request's card in its team's channel, in one round trip;
	 * empty if the card hasn't been posted yet or the request is confidential.
	 */
	public Optional<String> addressOf(WorkspaceId workspace, Request request) {
		if (request.filing().confidential()) {
			return Optional.empty();
		}
		return CardPlace.ofTeam(request)
			.values()
			.stream()
			.findFirst()
			.flatMap((card) -> this.deliveries.posted(workspace, request.id().toString(), card.name(),
					card.conversation()))
			.map((posted) -> this.workspaces.addressOf(workspace, posted.channel(), posted.ts(), Optional.empty()));
	}

}

package org.switchboard.conversation.card;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.delivery.WantedPost;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/** Finds the cards of requests in Slack. */
@Component
public class TeamCardPlaces {

	private final Deliveries deliveries;

	private final Workspaces workspaces;

	TeamCardPlaces(Deliveries deliveries, Workspaces workspaces) {
		this.deliveries = deliveries;
		this.workspaces = workspaces;
	}

	/**
	 * Returns the addresses of requests' cards as one person has them, in one round trip:
	 * the requester's, or else the team's, or else their own of a confidential request.
	 * Cards that haven't been posted yet are missing.
	 */
	public Map<RequestId, String> addressesFor(Caller reader, List<Request> requests) {
		Map<RequestId, WantedPost> wanted = new LinkedHashMap<>();
		requests.forEach((request) -> cards(request).filter((card) -> isFor(reader.userId(), card))
			.findFirst()
			.ifPresent((card) -> wanted.put(request.id(),
					new WantedPost(request.id().toString(), card.name(), card.conversation()))));
		List<Optional<MessagePlace>> posted = this.deliveries.posted(reader.workspace(), List.copyOf(wanted.values()));
		Map<RequestId, String> addresses = new HashMap<>();
		Iterator<Optional<MessagePlace>> places = posted.iterator();
		wanted.keySet()
			.forEach((id) -> places.next()
				.ifPresent((place) -> addresses.put(id,
						this.workspaces.addressOf(reader.workspace(), place.channel(), place.ts(), Optional.empty()))));
		return addresses;
	}

	private static Stream<CardPlace> cards(Request request) {
		return Stream.concat(CardPlace.ofRequester(request).values().stream(),
				CardPlace.ofTeam(request).values().stream());
	}

	private static boolean isFor(String userId, CardPlace card) {
		return card.conversation().equals(userId) || CardPlace.isInChannel(card.name());
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

package org.switchboard.conversation.card;

import java.util.LinkedHashMap;
import java.util.Map;

import org.switchboard.delivery.Delivery;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;

/**
 * Where a request's card is.
 *
 * @param name unique among the request's cards: a request that returns to a team gets a
 * second card there
 * @param conversation the channel, or the user whose direct message it is in
 */
record CardPlace(String name, String conversation) {

	static final String WATCHER = "watcher.";

	private static final String TEAM = "team.";

	private static final String LEAD = "lead.";

	private static final String OWNER = "owner.";

	// empty for a part: its requester reads about it on the whole request's card
	static Map<String, CardPlace> ofRequester(Request request) {
		Map<String, CardPlace> placements = new LinkedHashMap<>();
		if (request.filing().partOf().isEmpty()) {
			add(placements, Origin.REQUESTER, request.filing().requester().userId());
		}
		return placements;
	}

	static Map<String, CardPlace> ofWatchers(Request request) {
		Map<String, CardPlace> placements = new LinkedHashMap<>();
		request.relations()
			.watchers()
			.forEach((watcher) -> add(placements, WATCHER + watcher.userId(), watcher.userId()));
		return placements;
	}

	// includes everyone who was asked, whatever they answered
	static Map<String, CardPlace> ofApprovers(Request request) {
		Map<String, CardPlace> placements = new LinkedHashMap<>();
		request.relations()
			.approval()
			.ifPresent((approval) -> approval.asked()
				.forEach((asked) -> add(placements, Origin.APPROVER + asked.userId(), asked.userId())));
		return placements;
	}

	// the cards the team works with. A confidential request has none in a channel; its
	// cards go to the team lead and the person assigned.
	static Map<String, CardPlace> ofTeam(Request request) {
		Map<String, CardPlace> placements = new LinkedHashMap<>();
		if (!request.filing().confidential()) {
			add(placements, TEAM + request.teamSince(), request.team().channel());
			return placements;
		}
		Participant lead = request.team().lead();
		add(placements, LEAD + request.teamSince(), lead.userId());
		request.owner()
			.filter((owner) -> !owner.is(lead))
			.ifPresent((owner) -> add(placements, OWNER + request.ownerSince(), owner.userId()));
		return placements;
	}

	// the permission someone needs to read a card of a confidential request and its
	// thread
	static RequestAction reading(String delivery) {
		return (delivery.startsWith(LEAD) || delivery.startsWith(OWNER)) ? RequestAction.READ_NOTES
				: RequestAction.VIEW;
	}

	static boolean isInChannel(String card) {
		return card.startsWith(TEAM);
	}

	static boolean isLeads(String card) {
		return card.startsWith(LEAD);
	}

	// true for their card and for everything in its thread
	static boolean isWatchers(Delivery delivery) {
		return delivery.name().startsWith(WATCHER);
	}

	// whose reader sees the request only while they follow or approve it
	static boolean mayLapse(Delivery delivery) {
		return isWatchers(delivery) || delivery.name().startsWith(Origin.APPROVER);
	}

	private static void add(Map<String, CardPlace> placements, String name, String conversation) {
		placements.put(name, new CardPlace(name, conversation));
	}

}

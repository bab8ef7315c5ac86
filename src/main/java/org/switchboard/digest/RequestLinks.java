package org.switchboard.digest;

import java.time.ZoneId;
import java.util.List;

import org.switchboard.conversation.card.TeamCardPlaces;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.workspace.WorkspaceId;

/** Lists requests in a digest, each with a link to its card. */
final class RequestLinks {

	private static final int MOST = 5;

	private final WorkspaceId workspace;

	private final TeamCardPlaces cards;

	private final ZoneId zone;

	RequestLinks(WorkspaceId workspace, TeamCardPlaces cards, ZoneId zone) {
		this.workspace = workspace;
		this.cards = cards;
		this.zone = zone;
	}

	// Lists the first few of the requests.
	List<String> lines(List<Request> requests) {
		return requests.stream()
			.limit(MOST)
			.map((request) -> DigestWords.request(request, this.cards.addressOf(this.workspace, request), this.zone))
			.toList();
	}

}

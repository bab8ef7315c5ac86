package org.switchboard.request.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.switchboard.request.SearchScope;
import org.switchboard.request.lifecycle.Request;

/**
 * The sorted sets that a request is in. Lists of confidential requests have other
 * readers, so no index mixes the two.
 */
public final class Indexes {

	/** All confidential requests, by the time of filing; never shown as one list. */
	public static final String CONFIDENTIAL = "confidential";

	/** All open requests, by the time of filing; never shown as one list. */
	public static final String OPEN = "open";

	/** Greater than any time at which a response is due. */
	private static final long ANSWERED = 10_000_000_000_000L;

	/** All requests that have ended, by when they did. */
	public static final String ENDED = "ended";

	/** Ended requests that still have their words. */
	public static final String ENDED_WITH_WORDS = "ended-with-words";

	private static final long PLACES = 1024;

	private Indexes() {
	}

	/** Returns all indexes that a request is in, with its score in each. */
	public static Map<String, Long> of(Request request) {
		Map<String, Long> indexes = new LinkedHashMap<>();
		addOfRequester(indexes, request);
		if (request.filing().confidential()) {
			indexes.put(CONFIDENTIAL, request.filedAt().toEpochMilli());
			SearchScope.people(request).forEach((person) -> indexes.put(confidentialTo(person), place(request)));
			indexes.put(confidentialWith(request.team().id()), place(request));
		}
		if (request.state().isOpen()) {
			indexes.put(OPEN, request.filedAt().toEpochMilli());
			request.owner().ifPresent((owner) -> indexes.put(heldBy(owner.userId()), rank(request)));
			addOfTeam(indexes, request);
			return indexes;
		}
		indexes.put(ENDED, request.clocks().asOf().toEpochMilli());
		indexes.put(ENDED_WITH_WORDS, request.clocks().asOf().toEpochMilli());
		return indexes;
	}

	// the requester sees only the whole request, not its parts
	private static void addOfRequester(Map<String, Long> indexes, Request request) {
		if (request.filing().partOf().isEmpty()) {
			String requester = request.filing().requester().userId();
			indexes.put(askedBy(requester), request.filedAt().toEpochMilli());
			if (!request.state().isOver()) {
				indexes.put(openOf(requester), request.filedAt().toEpochMilli());
			}
		}
	}

	private static void addOfTeam(Map<String, Long> indexes, Request request) {
		String team = request.team().id();
		boolean confidential = request.filing().confidential();
		if (request.owner().isEmpty()) {
			indexes.put(confidential ? unclaimedInConfidence(team) : unclaimed(team), rank(request));
		}
		if (!confidential) {
			indexes.put(openWith(team), rank(request));
		}
	}

	// requests without a first response come first, by when it is due
	private static long rank(Request request) {
		long due = request.answerDue().toEpochMilli();
		return request.firstResponseAt().isPresent() ? ANSWERED + due : due;
	}

	// the time at which a response is due
	static Optional<Instant> due(long rank) {
		return (rank > 0 && rank < ANSWERED) ? Optional.of(Instant.ofEpochMilli(rank)) : Optional.empty();
	}

	// the score that change.lua gives words, unique within a millisecond
	private static long place(Request request) {
		return request.filedAt().toEpochMilli() * PLACES + request.id().number() % PLACES;
	}

	// confidential requests that a person can see in their own right, by place
	static String confidentialTo(String userId) {
		return "confidential-to:" + userId;
	}

	// a team's confidential requests, by place
	static String confidentialWith(String teamId) {
		return "confidential-with:" + teamId;
	}

	// all requests of a requester, by the time of filing
	public static String askedBy(String userId) {
		return "asked-by:" + userId;
	}

	// the requests of a requester that aren't over, by the time of filing
	public static String openOf(String userId) {
		return "open-of:" + userId;
	}

	// the open requests assigned to a person, by rank
	public static String heldBy(String userId) {
		return "held-by:" + userId;
	}

	// a team's open requests that aren't confidential, by rank
	static String openWith(String teamId) {
		return "open-with:" + teamId;
	}

	// those of them that are unassigned
	public static String unclaimed(String teamId) {
		return "unclaimed:" + teamId;
	}

	// a team's unassigned confidential requests, by rank
	public static String unclaimedInConfidence(String teamId) {
		return "unclaimed-in-confidence:" + teamId;
	}

}

package org.switchboard.request.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.switchboard.request.SearchScope;
import org.switchboard.request.lifecycle.Request;

/**
 * Where a request is to be found, by whom it concerns. Those who read a list of
 * confidential requests are others than those who read the rest, so the two are never in
 * one index.
 */
public final class Indexes {

	/** All confidential ones, by the time of filing; nobody reads them as one list. */
	public static final String CONFIDENTIAL = "confidential";

	/** All that are open, by the time of filing; nobody reads them as one list. */
	public static final String OPEN = "open";

	/** Comes after every time at which an answer is due. */
	private static final long ANSWERED = 10_000_000_000_000L;

	/** All that are not, by when that ended. */
	public static final String ENDED = "ended";

	/** Those of them whose words are still there. */
	public static final String ENDED_WITH_WORDS = "ended-with-words";

	private static final long PLACES = 1024;

	private Indexes() {
	}

	/** All indexes a request is in, with its score in each. */
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

	// who asked the whole, is shown no part by itself
	private static void addOfRequester(Map<String, Long> indexes, Request request) {
		if (request.filing().partOf().isEmpty()) {
			String requester = request.filing().requester().userId();
			indexes.put(askedBy(requester), request.filedAt().toEpochMilli());
			if (request.state().isOpen()) {
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

	// what waits for a first answer comes first, and of that what is due first
	private static long rank(Request request) {
		long due = request.answerDue().toEpochMilli();
		return request.firstResponseAt().isPresent() ? ANSWERED + due : due;
	}

	// the time at which an answer is due
	static Optional<Instant> due(long rank) {
		return (rank > 0 && rank < ANSWERED) ? Optional.of(Instant.ofEpochMilli(rank)) : Optional.empty();
	}

	// as change.lua enters words: of one millisecond each has its own
	private static long place(Request request) {
		return request.filedAt().toEpochMilli() * PLACES + request.id().number() % PLACES;
	}

	// the confidential ones that show to somebody by themselves, by place
	static String confidentialTo(String userId) {
		return "confidential-to:" + userId;
	}

	// the confidential ones of a team, by place
	static String confidentialWith(String teamId) {
		return "confidential-with:" + teamId;
	}

	// all that somebody asked, by the time of filing
	public static String askedBy(String userId) {
		return "asked-by:" + userId;
	}

	// the open ones of these, by the time of filing
	public static String openOf(String userId) {
		return "open-of:" + userId;
	}

	// the open ones somebody owns, by rank
	public static String heldBy(String userId) {
		return "held-by:" + userId;
	}

	// the open ones of a team that are not confidential, by rank
	static String openWith(String teamId) {
		return "open-with:" + teamId;
	}

	// those of them that nobody has
	public static String unclaimed(String teamId) {
		return "unclaimed:" + teamId;
	}

	// the confidential ones of a team that nobody has, by rank
	public static String unclaimedInConfidence(String teamId) {
		return "unclaimed-in-confidence:" + teamId;
	}

}

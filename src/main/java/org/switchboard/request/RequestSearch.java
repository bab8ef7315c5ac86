package org.switchboard.request;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Keywords;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.store.RequestStore;
import org.switchboard.request.store.SearchLook;

/** Finds requests by their words, for people who may see them. */
@Component
public class RequestSearch {

	// each round is bounded; after the last, the person is asked whether to look further
	private static final int ROUNDS = 5;

	private final RequestStore store;

	private final ReadingTrail readings;

	private final Clock clock;

	RequestSearch(RequestStore store, ReadingTrail readings, Clock clock) {
		this.clock = clock;
		this.store = store;
		this.readings = readings;
	}

	/**
	 * Returns the newest requests that contain all the words and that the caller may see.
	 * Takes one round trip if the caller may see most of them, five at most. Requests
	 * they may not see don't affect the answer, unless thousands contain these words.
	 * @param words at least one word
	 * @param before only requests placed below this one
	 * @param most the page size
	 */
	public SearchPage page(Caller caller, Keywords words, Optional<Long> before, int most) {
		Instant now = this.clock.instant();
		SearchScope scope = SearchScope.of(caller, now);
		List<SearchLook.Hit> seen = new ArrayList<>();
		Optional<Long> next = before;
		// one more than wanted shows whether there are more
		for (int round = 0; round < ROUNDS && seen.size() <= most; round++) {
			SearchLook found = this.store.search(caller.workspace(), words, scope, next);
			found.hits()
				.stream()
				.filter((hit) -> Permissions.allow(caller, hit.request(), RequestAction.VIEW, now))
				.forEach(seen::add);
			next = found.before();
			if (next.isEmpty()) {
				break;
			}
		}
		if (seen.size() > most) {
			next = Optional.of(seen.get(most - 1).place());
		}
		List<Request> shown = seen.stream().limit(most).map(SearchLook.Hit::request).toList();
		return new SearchPage(this.readings.noted(caller, shown), next);
	}

}

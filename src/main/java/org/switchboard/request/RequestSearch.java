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

/**
 * Finds requests by their words, for people who may see them.
 */
@Component
public class RequestSearch {

	// of so many looks each is bounded; then the person is asked whether to look further
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
	 * The newest requests that have all of some words. One round trip where most of them
	 * are the caller's to see, five at most. Whether there are requests that the caller
	 * may not see makes no difference to the answer, unless thousands have these words.
	 * @param caller for whom
	 * @param words which, at least one
	 * @param before only those whose place is below this one
	 * @param most how many at most
	 * @return those they may see
	 */
	public SearchPage page(Caller caller, Keywords words, Optional<Long> before, int most) {
		Instant now = this.clock.instant();
		SearchScope reach = SearchScope.of(caller, now);
		List<SearchLook.Hit> seen = new ArrayList<>();
		Optional<Long> next = before;
		// one more than wanted tells whether there are more
		for (int round = 0; round < ROUNDS && seen.size() <= most; round++) {
			SearchLook found = this.store.search(caller.workspace(), words, reach, next);
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

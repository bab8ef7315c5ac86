package org.switchboard.request;

import java.util.List;
import java.util.function.Predicate;

import org.switchboard.request.lifecycle.Request;

/**
 * A page of requests.
 *
 * @param total how many requests there are in all
 * @param offset how many come before this page
 * @param requests the requests on this page
 */
public record RequestPage(long total, long offset, List<Request> requests) {

	static RequestPage empty() {
		return new RequestPage(0, 0, List.of());
	}

	RequestPage only(Predicate<Request> shown) {
		return new RequestPage(this.total, this.offset, this.requests.stream().filter(shown).toList());
	}

}

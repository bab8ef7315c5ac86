package org.switchboard.request.store;

import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.Request;

/**
 * What a look at the store finds of a search.
 *
 * @param hits newest first; may be none, even if there are more
 * @param before the place below which there may be more
 */
public record SearchLook(List<Hit> hits, Optional<Long> before) {

	/**
	 * A request that was found.
	 *
	 * @param request which
	 * @param place where it is among those that have a word: higher if filed later
	 */
	public record Hit(Request request, long place) {
	}

}

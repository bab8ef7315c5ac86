package org.switchboard.request;

import java.util.List;
import java.util.Optional;

/**
 * What a look at the store finds of a search.
 *
 * @param hits newest first; may be none, even if there are more
 * @param before the place below which there may be more
 */
record SearchLook(List<Hit> hits, Optional<Long> before) {

	/**
	 * A request that was found.
	 *
	 * @param request which
	 * @param place where it is among those that have a word: higher if filed later
	 */
	record Hit(Request request, long place) {
	}

}

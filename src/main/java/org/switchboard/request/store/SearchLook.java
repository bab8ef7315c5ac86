package org.switchboard.request.store;

import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.Request;

/**
 * What one look at the store found.
 *
 * @param hits newest first; may be empty even if there are more
 * @param before the place below which there may be more
 */
public record SearchLook(List<Hit> hits, Optional<Long> before) {

	/**
	 * A request that was found.
	 *
	 * @param request the request
	 * @param place its score in the words' indexes: higher if filed later
	 */
	public record Hit(Request request, long place) {
	}

}

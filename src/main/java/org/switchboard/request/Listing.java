package org.switchboard.request;

import java.util.List;

/**
 * Indexes to be read together, and in which order.
 *
 * @param newestFirst by the time of filing; else by rank, the most urgent first
 * @param indexes of {@link Indexes}, which have no request in common
 */
record Listing(boolean newestFirst, List<String> indexes) {

	static Listing newestFirst(String index) {
		return new Listing(true, List.of(index));
	}

	static Listing oldestFirst(String index) {
		return new Listing(false, List.of(index));
	}

	static Listing mostUrgentFirst(List<String> indexes) {
		return new Listing(false, indexes);
	}

}

package org.switchboard.request.store;

import java.util.List;

/**
 * Indexes to be read together, and in which order.
 *
 * @param newestFirst by the time of filing; else by rank, the most urgent first
 * @param indexes of {@link Indexes}, which have no request in common
 */
public record Listing(boolean newestFirst, List<String> indexes) {

	public static Listing newestFirst(String index) {
		return new Listing(true, List.of(index));
	}

	public static Listing oldestFirst(String index) {
		return new Listing(false, List.of(index));
	}

	public static Listing mostUrgentFirst(List<String> indexes) {
		return new Listing(false, indexes);
	}

}

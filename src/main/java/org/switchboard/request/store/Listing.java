package org.switchboard.request.store;

import java.util.List;

/**
 * Indexes to read together, and their order.
 *
 * @param newestFirst whether to sort by the time of filing; otherwise by rank, most
 * urgent first
 * @param indexes from {@link Indexes}, without any request in common
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

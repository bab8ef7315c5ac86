package org.switchboard.statistics;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be told of one question in one round.
 *
 * @param total of all slices; absent if too few answered
 * @param shown of some slices, by their ids
 * @param hidden the ids of the other slices, which may have enough answers of their own
 * @param <T> what is told of a slice
 */
public record Published<T>(Optional<T> total, SortedMap<String, T> shown, SortedSet<String> hidden) {

	public Published {
		shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
		hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
	}

	/**
	 * What may be told of a slice.
	 * @param slice its id, or nothing in it for all together
	 * @return nothing if it is hidden
	 */
	public Optional<T> of(String slice) {
		return slice.isEmpty() ? this.total : Optional.ofNullable(this.shown.get(slice));
	}

}

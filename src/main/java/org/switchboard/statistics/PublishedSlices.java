package org.switchboard.statistics;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be shown for one question of a round.
 *
 * @param total all slices together; empty if too few answered
 * @param shown slices that may be shown, by id
 * @param hidden ids of all other slices, which may have enough answers of their own
 * @param <T> what is shown for a slice
 */
public record PublishedSlices<T>(Optional<T> total, SortedMap<String, T> shown, SortedSet<String> hidden) {

	public PublishedSlices {
		shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
		hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
	}

	/**
	 * Returns what may be shown for a slice, or for all of them if {@code slice} is empty
	 * text; empty if hidden.
	 */
	public Optional<T> of(String slice) {
		return slice.isEmpty() ? this.total : Optional.ofNullable(this.shown.get(slice));
	}

}

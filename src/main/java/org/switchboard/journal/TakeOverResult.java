package org.switchboard.journal;

import java.util.List;

/**
 * The result of taking over entries.
 *
 * @param entries the entries to process again
 * @param aside the ids of entries set aside instead
 * @param cursor where to continue
 */
record TakeOverResult(List<StoredEntry> entries, List<String> aside, String cursor) {

	static final String FROM_THE_FIRST = "-";

}

package org.switchboard.journal;

import java.util.List;

/**
 * What was handed out again.
 *
 * @param entries the entries
 * @param aside the ids of those set aside instead
 * @param cursor where to go on
 */
record TakeOverResult(List<StoredEntry> entries, List<String> aside, String cursor) {

	static final String FROM_THE_FIRST = "-";

}

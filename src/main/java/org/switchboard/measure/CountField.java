package org.switchboard.measure;

import java.time.LocalDate;

import org.switchboard.sla.Urgency;

/**
 * The hash field of a count within its week and team, tab-separated: school number,
 * category, urgency, {@code c} if confidential, measure, value or 0, person (if any) and
 * the rater's pseudonym (if any).
 */
final class CountField {

	private static final String TAB = "\t";

	private static final String CONFIDENTIAL = "c";

	private CountField() {
	}

	static String write(CountKey key, Measure measure, int value, String person, String rater) {
		String field = String.join(TAB, key.school().replace(TAB, " "), key.category().replace(TAB, " "),
				key.urgency().name(), key.confidential() ? CONFIDENTIAL : "", measure.name(), String.valueOf(value));
		return (person + rater).isEmpty() ? field : String.join(TAB, field, person, rater).stripTrailing();
	}

	static Count read(LocalDate week, String team, String field, long count) {
		String[] parts = field.split(TAB, -1);
		CountKey key = new CountKey(team, parts[0], parts[1], Urgency.valueOf(parts[2]), parts[3].equals(CONFIDENTIAL));
		return new Count(week, key, Measure.valueOf(parts[4]), Integer.parseInt(parts[5]),
				(parts.length > 6) ? parts[6] : "", (parts.length > 7) ? parts[7] : parts[0], count);
	}

}

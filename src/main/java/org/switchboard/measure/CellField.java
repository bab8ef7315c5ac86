package org.switchboard.measure;

import java.time.LocalDate;

import org.switchboard.sla.Urgency;

/**
 * The hash field of a count within its week and team, tab-separated: school number,
 * category, urgency, {@code c} if confidential, measure, value or 0, person (if any) and
 * the rater's pseudonym (if any).
 */
final class CellField {

	private static final String TAB = "\t";

	private static final String CONFIDENTIAL = "c";

	private CellField() {
	}

	static String write(Cell cell, Measure measure, int value, String person, String rater) {
		String field = String.join(TAB, cell.school().replace(TAB, " "), cell.category().replace(TAB, " "),
				cell.urgency().name(), cell.confidential() ? CONFIDENTIAL : "", measure.name(), String.valueOf(value));
		return (person + rater).isEmpty() ? field : String.join(TAB, field, person, rater).stripTrailing();
	}

	static Count read(LocalDate week, String team, String field, long count) {
		String[] parts = field.split(TAB, -1);
		Cell cell = new Cell(team, parts[0], parts[1], Urgency.valueOf(parts[2]), parts[3].equals(CONFIDENTIAL));
		return new Count(week, cell, Measure.valueOf(parts[4]), Integer.parseInt(parts[5]),
				(parts.length > 6) ? parts[6] : "", (parts.length > 7) ? parts[7] : parts[0], count);
	}

}

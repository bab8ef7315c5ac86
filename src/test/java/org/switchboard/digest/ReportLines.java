package org.switchboard.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the lines that compare a week with those before, as a table. */
final class ReportLines {

	private static final String BETWEEN = "  ·  ";

	private static final Pattern HEAD = Pattern.compile("_before: (.+)" + BETWEEN + "avg: (prior [0-9]+ weeks)_");

	private static final Pattern LINE = Pattern.compile("\\*(.+):\\* (.+)" + BETWEEN + "before (.+)" + BETWEEN + "avg ("
			+ "(?:(?!" + BETWEEN + ").)+)(?:" + BETWEEN + "target (.+))?");

	private static final List<String> LABELS = List.of(TableWords.OPENED, TableWords.RESOLVED, TableWords.REOPENED,
			TableWords.OPEN, TableWords.ANSWER, TableWords.ANSWER_90, TableWords.ANSWERED_IN_TIME,
			TableWords.RESOLUTION, TableWords.RESOLVED_IN_TIME, TableWords.SATISFIED, TableWords.EASE);

	private ReportLines() {
	}

	/**
	 * Returns a row per line, each of a label, the week, the one before, their average
	 * and the target.
	 */
	static List<List<String>> read(String text) {
		List<List<String>> rows = new ArrayList<>();
		text.lines().forEach((line) -> {
			Matcher match = (rows.isEmpty() ? HEAD : LINE).matcher(line);
			assertThat(match.matches()).as(line).isTrue();
			rows.add(rows.isEmpty() ? List.of("", "", match.group(1), match.group(2), "") : List.of(match.group(1),
					match.group(2), match.group(3), match.group(4), Optional.ofNullable(match.group(5)).orElse("–")));
		});
		assertThat(rows.stream().skip(1).map((row) -> row.get(0))).containsExactlyElementsOf(LABELS);
		return rows;
	}

}

package org.switchboard.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the lines that compare a week with those before, as a table. */
final class ReportLines {

	private static final String BETWEEN = "  ·  ";

	private static final Pattern HEAD = Pattern.compile("_before: (.+)" + BETWEEN + "avg: (prior [0-9]+ weeks)_");

	private static final Pattern LINE = Pattern.compile("\\*(.+):\\* (.+)" + BETWEEN + "before (.+)" + BETWEEN + "avg ("
			+ "(?:(?!" + BETWEEN + ").)+)(?:" + BETWEEN + "target (.+))?");

	private static final List<String> NOTHING = List.of("–", "–", "–", "–");

	private static final List<String> LABELS = List.of(TableWords.OPENED, TableWords.RESOLVED, TableWords.REOPENED,
			TableWords.OPEN, TableWords.ANSWER, TableWords.ANSWER_90, TableWords.ANSWERED_IN_TIME,
			TableWords.RESOLUTION, TableWords.RESOLVED_IN_TIME, TableWords.SATISFIED, TableWords.EASE);

	private ReportLines() {
	}

	/**
	 * Returns a row per figure, each of a label, the week, the one before, their average
	 * and the target; lines of nothing aren't shown.
	 */
	static List<List<String>> read(String text) {
		List<String> lines = text.lines().toList();
		Matcher head = HEAD.matcher(lines.get(0));
		assertThat(head.matches()).as(text).isTrue();
		Map<String, List<String>> shown = new LinkedHashMap<>();
		lines.stream().skip(1).forEach((line) -> {
			Matcher match = LINE.matcher(line);
			assertThat(match.matches()).as(line).isTrue();
			shown.put(match.group(1), List.of(match.group(2), match.group(3), match.group(4),
					Optional.ofNullable(match.group(5)).orElse("–")));
		});
		assertThat(shown.keySet()).containsExactlyElementsOf(LABELS.stream().filter(shown::containsKey).toList());
		assertThat(shown.values()).noneMatch((cells) -> cells.subList(0, 3).equals(NOTHING.subList(0, 3)));
		List<List<String>> rows = new ArrayList<>(List.of(List.of("", "", head.group(1), head.group(2), "")));
		LABELS.forEach((label) -> rows
			.add(Stream.concat(Stream.of(label), shown.getOrDefault(label, NOTHING).stream()).toList()));
		return rows;
	}

}

package org.switchboard.digest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.measure.Figures;

/** Figures in lines, because a table is wider than a phone. */
final class DigestLines {

	private DigestLines() {
	}

	// Compares a period with the one before.
	static String weeks(Report report, Targets targets) {
		Period period = report.period();
		Figures now = report.now();
		Figures before = report.before();
		// without earlier weeks to average, there is none
		Optional<Figures> usual = report.usual().map(report::of);
		double periods = report.usual().map((weeks) -> (double) weeks.count() / period.weeks().count()).orElse(1.0);
		Stream<String> rows = FigureRow.ALL.stream()
			.filter((row) -> !Stream.concat(Stream.of(now, before), usual.stream())
				.map(row::cell)
				.allMatch(DigestWords.NONE::equals))
			.map((row) -> TableWords.line(row.label(), row.cell(now), row.cell(before),
					usual.map((figures) -> row.usually(figures, periods)), row.target(targets)));
		return Stream.concat(Stream.of(TableWords.compared(period.before(), report.usual())), rows)
			.collect(Collectors.joining("\n"));
	}

	// Some lines per group.
	static Stream<String> groups(Map<String, Figures> groups) {
		return groups.entrySet()
			.stream()
			.map((group) -> TableWords.group(group.getKey(),
					FigureRow.OF_GROUPS.stream()
						.filter((row) -> !row.cell(group.getValue()).equals(DigestWords.NONE))
						.map((row) -> row.label() + ": " + row.cell(group.getValue()))));
	}

}

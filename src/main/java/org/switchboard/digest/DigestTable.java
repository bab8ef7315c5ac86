package org.switchboard.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.measure.Figures;
import org.switchboard.slack.SlackLimits;

/**
 * A table of figures.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/table-block">Table
 * block</a>
 */
final class DigestTable {

	private final ObjectNode table = JsonMapper.shared().createObjectNode().put("type", "table");

	private final ArrayNode rows;

	private DigestTable(List<String> head) {
		ArrayNode columns = this.table.putArray("column_settings");
		columns.addObject().put("is_wrapped", true);
		head.stream().skip(1).forEach((column) -> columns.addObject().put("align", "right"));
		this.rows = this.table.putArray("rows");
		row(head);
	}

	// Compares a period with the one before.
	static ObjectNode weeks(Report report, Targets targets) {
		Period period = report.period();
		Figures now = report.now();
		Figures before = report.before();
		// without earlier weeks to average, the column is left out
		Optional<Function<FigureRow, String>> usually = report.usual().map((weeks) -> {
			Figures usual = report.of(weeks);
			return (row) -> row.usually(usual, (double) weeks.count() / period.weeks().count());
		});
		DigestTable table = new DigestTable(
				columns(Stream.of("", DigestWords.days(period.weeks()), DigestWords.days(period.before())),
						report.usual().map(TableWords::before), TableWords.TARGET));
		FigureRow.ALL.forEach((row) -> table.row(columns(Stream.of(row.label(), row.cell(now), row.cell(before)),
				usually.map((cell) -> cell.apply(row)), row.target(targets))));
		return table.table;
	}

	private static List<String> columns(Stream<String> weeks, Optional<String> usually, String target) {
		return Stream.of(weeks, usually.stream(), Stream.of(target)).flatMap((some) -> some).toList();
	}

	// A row per group.
	static ObjectNode groups(String label, Map<String, Figures> groups) {
		List<String> head = new ArrayList<>(List.of(label));
		FigureRow.OF_GROUPS.forEach((row) -> head.add(row.label()));
		DigestTable table = new DigestTable(head);
		groups.entrySet().stream().limit(SlackLimits.TABLE_ROWS - 1).forEach((group) -> {
			List<String> cells = new ArrayList<>(List.of(group.getKey()));
			FigureRow.OF_GROUPS.forEach((row) -> cells.add(row.cell(group.getValue())));
			table.row(cells);
		});
		return table.table;
	}

	// Slack rejects empty cells
	private void row(List<String> cells) {
		ArrayNode row = this.rows.addArray();
		cells.forEach((cell) -> row.addObject().put("type", "raw_text").put("text", cell.isEmpty() ? " " : cell));
	}

}

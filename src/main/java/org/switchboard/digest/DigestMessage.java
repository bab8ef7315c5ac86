package org.switchboard.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;

import org.switchboard.delivery.Message;
import org.switchboard.measure.Figures;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/** A digest as Slack messages. */
final class DigestMessage {

	static final String BY_DEPARTMENT = "digest.department";

	static final String BY_NETWORK = "digest.network";

	static final String OVERDUE = "digest.overdue";

	static final String CSV = "digest.csv";

	static final String HOW = "digest.how";

	private final Report report;

	private final RequestLinks links;

	DigestMessage(Report report, RequestLinks links) {
		this.report = report;
		this.links = links;
	}

	// The part above the chart.
	Message head(Targets targets, Optional<String> late) {
		String heading = DigestWords.heading(this.report.scope(), this.report.period());
		return new Message(SlackText.cut(heading.replace("*", "").replace('\n', ' '), SlackLimits.SECTION),
				SlackJson.of(List.of(Blocks.section(late.map((words) -> heading + "\n" + words).orElse(heading)),
						Blocks.section(DigestWords.findings(Findings.of(this.report))),
						Blocks.section(DigestLines.weeks(this.report, targets)))));
	}

	// The part below the chart.
	Message rest(List<String> more) {
		List<LayoutBlock> blocks = new ArrayList<>();
		List<String> oldest = this.links.lines(this.report.open());
		if (!oldest.isEmpty()) {
			blocks.add(Blocks.section(DigestWords.oldest(oldest)));
		}
		mostReopened().ifPresent((words) -> blocks.add(Blocks.section(words)));
		Equity.of(this.report).ifPresent((words) -> blocks.add(Blocks.section(words)));
		more.forEach((words) -> blocks.add(Blocks.section(words)));
		blocks.add(buttons());
		// a remark on the week isn't a reply to the school, even if only one request is
		// open
		return new Message(DigestWords.MORE, SlackJson.of(blocks));
	}

	private Optional<String> mostReopened() {
		return this.report.details(this.report.period().weeks(), Report::category)
			.entrySet()
			.stream()
			.filter((category) -> category.getValue().reopened() > 1)
			.max(Map.Entry.comparingByValue(Comparator.comparingLong(Figures::reopened)))
			.map((category) -> DigestWords.mostReopened(category.getKey(), category.getValue().reopened()));
	}

	private ActionsBlock buttons() {
		String value = this.report.scope().id() + " " + this.report.period().id();
		List<BlockElement> buttons = List.of(Blocks.button(BY_DEPARTMENT, DigestWords.BY_DEPARTMENT, value),
				Blocks.button(BY_NETWORK, DigestWords.BY_NETWORK, value),
				Blocks.button(OVERDUE, DigestWords.OVERDUE, value), Blocks.button(CSV, DigestWords.CSV, value),
				Blocks.button(HOW, DigestWords.HOW, value));
		return ActionsBlock.builder().elements(buttons).build();
	}

	// Figures of groups.
	Message groups(String label, Map<String, Figures> groups) {
		String heading = DigestWords.heading(this.report.scope(), this.report.period());
		Stream<String> all = Stream.concat(Stream.of(heading + "\n" + label), DigestLines.groups(groups));
		return new Message(label,
				SlackJson.of(all.limit(SlackLimits.BLOCKS).<LayoutBlock>map(Blocks::section).toList()));
	}

	// The list of overdue requests.
	Message overdue() {
		List<Request> overdue = this.report.overdue();
		String words = overdue.isEmpty() ? DigestWords.NOTHING_OVERDUE
				: DigestWords.overdue(overdue.size(), this.links.lines(overdue));
		return Message.of(words).about(overdue.stream().map(Request::id));
	}

}

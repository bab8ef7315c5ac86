package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.switchboard.statistics.Tally;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;
import org.switchboard.survey.chart.DistributionChart;
import org.switchboard.survey.chart.DistributionChart.Row;

/**
 * A round's results as charts: one bar per question, with questions that share options in
 * the same chart. If there are several departments, one bar per department with all its
 * answers.
 */
final class ResultCharts {

	/** No one looks at more than this. */
	private static final int MOST = 3;

	private final Round round;

	private final RoundResults results;

	ResultCharts(Round round, RoundResults results) {
		this.round = round;
		this.results = results;
	}

	// the charts for one reader's scope
	List<DistributionChart> of(Predicate<Topic> topics, String slice, String group) {
		List<Integer> shown = IntStream.range(0, this.round.topics().size())
			.filter((topic) -> topics.test(this.round.topics().get(topic)))
			.boxed()
			.toList();
		Map<List<String>, List<Row>> rows = new LinkedHashMap<>();
		if (shown.size() > 1) {
			shown.forEach((topic) -> add(rows, topic, slice));
		}
		else {
			shown.forEach((topic) -> addQuestions(rows, topic, slice));
		}
		String about = (shown.size() == 1) ? this.round.topics().get(shown.get(0)).name() : "";
		String title = about.isEmpty() ? group : about + ", " + group;
		return rows.entrySet()
			.stream()
			.limit(MOST)
			.map((same) -> new DistributionChart(title, same.getKey(), same.getValue()))
			.toList();
	}

	private void addQuestions(Map<List<String>, List<Row>> rows, int topic, String slice) {
		for (int index = 0; index < this.round.questions().size(); index++) {
			Question question = this.round.questions().get(index);
			tally(topic, index, slice)
				.ifPresent((tally) -> rows.computeIfAbsent(question.options(), (options) -> new ArrayList<>())
					.add(new Row(question.text(), tally)));
		}
	}

	private void add(Map<List<String>, List<Row>> rows, int topic, String slice) {
		IntStream.range(0, this.round.questions().size())
			.filter((index) -> this.round.questions().get(index).kind() == AnswerKind.FREQUENCY)
			.boxed()
			.flatMap((index) -> tally(topic, index, slice).stream())
			.reduce(Tally::plus)
			.ifPresent((all) -> rows.computeIfAbsent(frequencies(), (options) -> new ArrayList<>())
				.add(new Row(this.round.topics().get(topic).name(), all)));
	}

	private List<String> frequencies() {
		return this.round.questions()
			.stream()
			.filter((question) -> question.kind() == AnswerKind.FREQUENCY)
			.findFirst()
			.map(Question::options)
			.orElse(List.of());
	}

	private Optional<Tally> tally(int topic, int question, String slice) {
		return RoundResults.find(this.results.questions(), topic, question).flatMap((told) -> told.of(slice));
	}

}

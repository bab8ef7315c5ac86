package org.switchboard.digest;

import java.util.List;
import java.util.Optional;

import org.switchboard.delivery.MadeFile;
import org.switchboard.digest.chart.TrendChart;

/** The digest's chart: first response times, week by week. */
final class DigestChart {

	private DigestChart() {
	}

	static Optional<MadeFile> of(Report report, Targets targets) {
		List<TrendChart.Week> weeks = report.trend()
			.entrySet()
			.stream()
			.map((week) -> new TrendChart.Week(week.getKey(), week.getValue().answer().median(),
					week.getValue().answer().quantile(0.9)))
			.toList();
		TrendChart chart = new TrendChart(DigestWords.CHART, weeks,
				(targets.answers().size() == 1) ? Optional.of(targets.answers().get(0)) : Optional.empty());
		return MadeFile.drawn("first-answers.png", DigestWords.CHART, chart.altText(), chart::png);
	}

}

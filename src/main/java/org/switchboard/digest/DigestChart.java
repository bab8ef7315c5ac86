package org.switchboard.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.switchboard.delivery.MadeFile;
import org.switchboard.digest.chart.TrendChart;
import org.switchboard.measure.WaitingTimes;

/** The report's chart: first response times, week by week. */
final class DigestChart {

	private DigestChart() {
	}

	static Optional<MadeFile> of(Report report, Targets targets) {
		TrendChart chart = chart(report, targets);
		return MadeFile.drawn("first-responses.png", DigestWords.CHART, chart.altText(), chart::png);
	}

	static TrendChart chart(Report report, Targets targets) {
		List<TrendChart.Week> weeks = report.trend()
			.entrySet()
			.stream()
			.map((week) -> week(report, week.getKey(), week.getValue().answer()))
			.toList();
		return new TrendChart(Findings.ofResponses(report), DigestWords.CHART_ABOUT, weeks,
				(targets.answers().size() == 1) ? Optional.of(targets.answers().get(0)) : Optional.empty());
	}

	private static TrendChart.Week week(Report report, LocalDate monday, WaitingTimes times) {
		boolean isPooled = times.all() < WaitingTimes.LEAST;
		WaitingTimes shown = isPooled ? report.pooled(monday).answer() : times;
		return new TrendChart.Week(monday, shown.time(0.5), shown.time(0.9), isPooled);
	}

}

package org.switchboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.switchboard.digest.chart.TrendChart;
import org.switchboard.measure.WaitingTime;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.chart.DistributionChart;

/** One picture of each kind that Switchboard draws, with text of all sizes. */
public final class Pictures {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

	private Pictures() {
	}

	/**
	 * Draws the pictures into a file.
	 * @param arguments the file's path
	 * @throws IOException if it can't be written
	 */
	public static void main(String[] arguments) throws IOException {
		Files.write(Path.of(arguments[0]), drawn());
	}

	static byte[] drawn() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(trend(Optional.of(Duration.ofMinutes(90))));
		all.writeBytes(trend(Optional.empty()));
		all.writeBytes(new DistributionChart("¿Cómo ayudó la oficina de Nguyễn Thúy?", List.of("Poor", "Fair", "Good"),
				List.of(new DistributionChart.Row("IT", Tally.of(1, 4, 7))))
			.png());
		return all.toByteArray();
	}

	private static byte[] trend(Optional<Duration> median) {
		return new TrendChart("¿Cuánto tardó la respuesta?", "First responses, by week.",
				IntStream.range(0, 12)
					.mapToObj((week) -> new TrendChart.Week(FIRST.plusWeeks(week),
							median.map((time) -> new WaitingTime(time, week == 3)), Optional.empty(), week == 5))
					.toList(),
				Optional.of(Duration.ofHours(4)))
			.png();
	}

}

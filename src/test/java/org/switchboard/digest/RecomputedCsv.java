package org.switchboard.digest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

import org.switchboard.csv.CsvForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks a digest's file against the requests. */
final class RecomputedCsv {

	private RecomputedCsv() {
	}

	/**
	 * Fails unless every line matches the requests.
	 * @param raw the requests its reader may see
	 * @param weeks the Mondays of its weeks
	 */
	static void check(byte[] file, RawRequests raw, List<LocalDate> weeks) {
		List<CSVRecord> lines = CsvForTests.lines(file);
		lines.forEach((line) -> check(line, raw.only((request) -> line.get("network").equals(raw.networkName(request))
				&& line.get("department").equals(raw.department(request)))));
		for (LocalDate week : weeks) {
			long requests = lines.stream()
				.filter((line) -> line.get("week").equals(week.toString()))
				.mapToLong((line) -> Long.parseLong(line.get("requests")))
				.sum();
			assertThat(requests).isEqualTo(raw.opened(week));
		}
	}

	private static void check(CSVRecord line, RawRequests raw) {
		LocalDate week = LocalDate.parse(line.get("week"));
		assertThat(cells(line, "requests", "resolved", "reopened", "open_at_the_end")).containsExactlyElementsOf(
				Stream.of(raw.opened(week), raw.resolved(week), raw.reopened(week), raw.open(week))
					.map(String::valueOf)
					.toList());
		List<RawRequest.Wait> answers = raw.waits(week, RawRequest::answer);
		checkTime(line.get("first_answer_median_hours"), answers, 0.5);
		checkTime(line.get("first_answer_p90_hours"), answers, 0.9);
		checkShare(line, "first_answers_in_time", answers);
		List<RawRequest.Wait> resolutions = raw.waits(week, RawRequest::resolution);
		checkTime(line.get("resolution_median_hours"), resolutions, 0.5);
		checkShare(line, "resolved_in_time", resolutions);
		checkRatings(line, raw.ratings(week, 1), raw.ratings(week, 5));
	}

	private static List<String> cells(CSVRecord line, String... columns) {
		return Arrays.stream(columns).map(line::get).toList();
	}

	private static void checkTime(String hours, List<RawRequest.Wait> waits, double part) {
		Function<String, Duration> read = (text) -> Duration.ofSeconds(Math.round(Double.parseDouble(text) * 3600));
		Recomputed.checkTime(Stream.of(hours).filter((text) -> !text.isEmpty()).map(read).findFirst(), waits, part,
				Duration.ofSeconds(18));
	}

	private static void checkShare(CSVRecord line, String column, List<RawRequest.Wait> waits) {
		List<RawRequest.Wait> known = waits.stream().filter(RawRequest.Wait::isJudged).toList();
		assertThat(line.get(column + "_n")).isEqualTo(String.valueOf(known.size()));
		checkShare(line.get(column), known.stream().filter(RawRequest.Wait::isInTime).count(), known.size());
	}

	private static void checkShare(String shown, long good, long n) {
		assertThat(shown)
			.isEqualTo((n < RawRequests.FEW) ? "" : String.valueOf(Math.round(1000.0 * good / n) / 1000.0));
	}

	// or empty where too few others are visible to hide them
	private static void checkRatings(CSVRecord line, List<Integer> least, List<Integer> most) {
		if (line.get("satisfied_n").isEmpty()) {
			assertThat(line.get("satisfied")).isEmpty();
			assertThat(line.get("satisfied_at_most")).isEmpty();
			return;
		}
		assertThat(line.get("satisfied_n")).isEqualTo(String.valueOf(least.size()));
		checkShare(line.get("satisfied"), Collections.frequency(RawRequests.good(least), true), least.size());
		checkShare(line.get("satisfied_at_most"), Collections.frequency(RawRequests.good(most), true), most.size());
	}

}
